package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Ranges over HTTP: the right bytes in few requests, or an error that names range and URL. */
class HttpRangesTest {

  private static final HttpOptions QUICK = HttpOptions.defaults().timeout(Duration.ofSeconds(20));
  private static final int BLOCK = BlockCache.BLOCK;

  private final byte[] bytes = new byte[40 * BLOCK + 1234];
  private RangeServer server;

  @BeforeEach
  void serve() throws IOException {
    new Random(1).nextBytes(bytes);
    server = new RangeServer(bytes);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private byte[] read(HttpRanges ranges, long position, int count) {
    ByteBuffer target = ByteBuffer.allocate(count);
    ranges.read(position, target);
    assertThat(target.hasRemaining()).isFalse();
    return target.array();
  }

  private byte[] expected(long position, int count) {
    return Arrays.copyOfRange(bytes, (int) position, (int) position + count);
  }

  private AnamException failure(ErrorCode code, HttpRanges ranges, String... texts) {
    AnamException error = assertThrows(AnamException.class, () -> read(ranges, 30L * BLOCK, 100));
    return check(error, code, texts);
  }

  private AnamException openingFails(ErrorCode code, String... texts) {
    AnamException error =
        assertThrows(AnamException.class, () -> HttpRanges.open(server.uri(), QUICK));
    return check(error, code, texts);
  }

  private AnamException check(AnamException error, ErrorCode code, String... texts) {
    assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
    assertThat(error).hasMessageContainingAll(texts);
    assertThat(error.source()).contains(server.uri().toString());
    return error;
  }

  @Test
  void anyRangeHasItsBytesWhateverWasReadBefore() {
    Random random = new Random(2);
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      assertThat(ranges.length()).isEqualTo(bytes.length);
      for (int i = 0; i < 300; i++) {
        int count = random.nextInt(i % 10 == 0 ? 2_000_000 : 5000);
        int at = random.nextInt(bytes.length - count + 1);
        if (i % 3 == 0) {
          int middle = at / 2;
          ranges.announce(new long[] {at, middle}, new long[] {count, 1000});
        }
        assertThat(read(ranges, at, count)).isEqualTo(expected(at, count));
      }
      assertThat(read(ranges, bytes.length, 0)).isEmpty();
    }
    assertThat(server.requests.size()).isLessThan(20);
  }

  @Test
  void whatIsKeptIsNotFetchedAgain() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      read(ranges, 0, 1000);
      assertThat(server.requests).hasSize(1);
      read(ranges, bytes.length - 1000, 1000);
      int requests = server.requests.size();
      assertThat(requests).isEqualTo(2);
      read(ranges, bytes.length - 1000, 1000);
      assertThat(server.requests).hasSize(requests);
    }
  }

  @Test
  void readingOnAsksForMoreAndMore() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      for (int at = 0; at < bytes.length; at += 1000) {
        int count = Math.min(1000, bytes.length - at);
        assertThat(read(ranges, at, count)).isEqualTo(expected(at, count));
      }
      assertThat(server.requests.size()).isLessThan(7);
    }
  }

  @Test
  void theCacheIsBounded() {
    byte[] large = new byte[48 << 20];
    server.bytes = large;
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK.cache(32L << 20))) {
      read(ranges, 0, large.length);
      int requests = server.requests.size();
      read(ranges, 20L << 20, 28 << 20);
      assertThat(server.requests).hasSize(requests);
      read(ranges, BLOCK * 100L, 10);
      assertThat(server.requests).hasSize(requests + 1);
    }
  }

  @Test
  void announcedRangesAreFetchedSideBySideAndTogetherWhereTheyAreNear() throws Exception {
    CountDownLatch four = new CountDownLatch(4);
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      server.answer =
          (exchange, from, to) -> {
            four.countDown();
            RangeServer.await(four);
            server.range(exchange, from, to);
          };
      long[] positions = {10L * BLOCK, 10L * BLOCK + 100, 17L * BLOCK, 25L * BLOCK, 33L * BLOCK};
      ranges.announce(positions, new long[] {50, BLOCK, 70, 80, 90});
      for (long position : positions) {
        assertThat(read(ranges, position, 50)).isEqualTo(expected(position, 50));
      }
      assertThat(server.requests).hasSize(5);
      assertThat(server.mostTogether.get()).isEqualTo(4);
    }
  }

  @Test
  void manyThreadsReadAtOnce() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      boolean right =
          IntStream.range(0, 400)
              .parallel()
              .allMatch(
                  i -> {
                    int at = (int) (i * 6151L % (bytes.length - 3000));
                    return Arrays.equals(read(ranges, at, 3000), expected(at, 3000));
                  });
      assertThat(right).isTrue();
    }
  }

  @Test
  void failuresThatPassAreSurvived() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      for (RangeServer.Answer failure :
          List.of(
              server.cut(),
              RangeServer.status(503),
              RangeServer.status(429),
              (exchange, from, to) -> exchange.close())) {
        server.failing(2, failure);
        try (HttpRanges other = HttpRanges.open(server.uri(), QUICK)) {
          assertThat(read(other, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
        }
      }
      assertThat(read(ranges, 20L * BLOCK, 100)).isEqualTo(expected(20L * BLOCK, 100));
    }
  }

  @Test
  void failuresThatStayNameRangeUrlAndReason() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      server.answer = server.cut();
      int before = server.requests.size();
      failure(StorageError.SOURCE_FAILED, ranges, "Bytes ", "the last of 3 times");
      assertThat(server.requests).hasSize(before + 3);
      server.answer = RangeServer.status(503);
      failure(
          StorageError.SOURCE_FAILED,
          ranges,
          "Bytes ",
          "the server answered 503, the last of 3 times");
      server.answer = RangeServer.status(404);
      failure(StorageError.NO_SUCH_FILE, ranges, "Bytes ", "404");
      server.answer = RangeServer.status(403);
      failure(StorageError.CANNOT_READ, ranges, "Bytes ", "403", "credentials");
      server.answer = RangeServer.status(400);
      failure(StorageError.SOURCE_FAILED, ranges, "Bytes ", "answered 400");
      server.answer = server::range;
      assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
    }
  }

  @Test
  void anAnswerOfOtherBytesIsRefusedAtOnce() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      for (String wrong :
          new String[] {
            "bytes 0-99/" + bytes.length,
            "bytes 5-6/*",
            "items 1-2/3",
            "bytes */" + bytes.length,
            "?"
          }) {
        server.answer =
            (exchange, from, to) -> {
              server.head(exchange, wrong);
              exchange.sendResponseHeaders(206, 100);
              exchange.getResponseBody().write(bytes, 0, 100);
            };
        int before = server.requests.size();
        failure(StorageError.SOURCE_FAILED, ranges, "Bytes ");
        assertThat(server.requests).hasSize(before + 1);
      }
      server.answer =
          (exchange, from, to) -> {
            server.head(exchange, "bytes " + from + "-" + to + "/" + bytes.length);
            exchange.sendResponseHeaders(206, 100);
            exchange.getResponseBody().write(bytes, 0, 100);
          };
      failure(StorageError.SOURCE_FAILED, ranges, "100 bytes in place of");
      server.answer =
          (exchange, from, to) -> {
            server.head(exchange, "bytes */" + bytes.length);
            exchange.sendResponseHeaders(416, -1);
          };
      failure(StorageError.SOURCE_FAILED, ranges, "says that there are none");
      server.answer =
          (exchange, from, to) -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            server.range(exchange, from, to);
          };
      failure(StorageError.SOURCE_FAILED, ranges, "encoded them by gzip");
    }
  }

  @Test
  void bodiesOfOtherLengthsThanTheRangeAreErrors() {
    for (int difference : new int[] {-1, 1}) {
      server.answer = server::range;
      try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
        server.answer =
            (exchange, from, to) -> {
              long last = Math.min(to, bytes.length - 1);
              server.head(exchange, "bytes " + from + "-" + last + "/" + bytes.length);
              exchange.sendResponseHeaders(206, 0); // in pieces, of no length that is known before
              exchange.getResponseBody().write(new byte[(int) (last - from + 1 + difference)]);
            };
        failure(StorageError.SOURCE_FAILED, ranges, "bytes were sent");
      }
    }
  }

  @Test
  void aServerWithoutRangesIsNamedAndNotReadToItsEnd() {
    byte[] endless = new byte[1 << 16];
    server.answer =
        (exchange, from, to) -> {
          exchange.sendResponseHeaders(200, 1L << 40);
          for (int i = 0; i < 1 << 20; i++) {
            exchange.getResponseBody().write(endless);
          }
        };
    openingFails(
        StorageError.SOURCE_FAILED, "Bytes 0 to ", "does not give ranges", "Copy the file");
    server.answer = RangeServer.status(404);
    openingFails(StorageError.NO_SUCH_FILE, "404", "Check the URL");
  }

  @Test
  void aServerThatIsNotThereIsAnError() {
    server.close();
    openingFails(StorageError.SOURCE_FAILED, "Bytes 0 to ", "the last of 3 times");
  }

  @Test
  void aServerThatDoesNotAnswerIsAnErrorAfterTheTimeout() {
    CountDownLatch never = new CountDownLatch(1);
    for (boolean afterHead : new boolean[] {false, true}) {
      server.answer =
          (exchange, from, to) -> {
            if (afterHead) {
              server.head(exchange, "bytes " + from + "-" + to + "/" + bytes.length);
              exchange.sendResponseHeaders(206, to - from + 1);
              exchange.getResponseBody().flush();
            }
            RangeServer.await(never);
          };
      HttpOptions options = HttpOptions.defaults().timeout(Duration.ofMillis(300)).attempts(2);
      AnamException error =
          assertThrows(AnamException.class, () -> HttpRanges.open(server.uri(), options));
      check(error, StorageError.SOURCE_FAILED, "the last of 2 times");
    }
    never.countDown();
  }

  @Test
  void aFileThatChangedIsAnErrorAndNeverMixed() {
    server.tag = "\"1\"";
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      server.tag = "\"2\"";
      failure(StorageError.SOURCE_CHANGED, ranges, "had the ETag \"1\" and has \"2\"");
      server.tag = null;
      failure(StorageError.SOURCE_CHANGED, ranges, "and has null");
      server.tag = "\"1\"";
      server.bytes = Arrays.copyOf(bytes, bytes.length + 1);
      failure(StorageError.SOURCE_CHANGED, ranges, "had " + bytes.length + " bytes and has ");
      server.bytes = Arrays.copyOf(bytes, 10);
      failure(StorageError.SOURCE_CHANGED, ranges, "has 10");
      server.bytes = bytes;
      assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
    }
  }

  @Test
  void theRemediesHelp() {
    server.answer = RangeServer.status(503);
    Remedy.of(
        StorageError.SOURCE_FAILED,
        () -> HttpRanges.open(server.uri(), QUICK.attempts(1)),
        "try again when the source answers");
    server.answer = server::range;
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      server.tag = "\"2\"";
      Remedy.of(
          StorageError.SOURCE_CHANGED,
          () -> read(ranges, 30L * BLOCK, 100),
          "Open the source again");
    }
    try (HttpRanges again = HttpRanges.open(server.uri(), QUICK)) {
      assertThat(read(again, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
    }
  }

  @Test
  void withoutATagTheTimeOfTheLastChangeDecides() {
    server.tag = null;
    AtomicReference<String> modified = new AtomicReference<>("Sat, 28 Nov 2026 10:00:00 GMT");
    server.answer =
        (exchange, from, to) -> {
          exchange.getResponseHeaders().set("Last-Modified", modified.get());
          server.range(exchange, from, to);
        };
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      modified.set("Sat, 28 Nov 2026 10:00:01 GMT");
      failure(StorageError.SOURCE_CHANGED, ranges, "was last modified on Sat", "10:00:01");
    }
  }

  @Test
  void anEmptyFileHasNoBytes() {
    server.bytes = new byte[0];
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      assertThat(ranges.length()).isZero();
    }
  }

  @Test
  void redirectsAreFollowedWithoutTheHeadersOfTheFirstServer() throws IOException {
    AtomicReference<String> given = new AtomicReference<>();
    try (RangeServer other = new RangeServer(bytes)) {
      other.answer =
          (exchange, from, to) -> {
            given.set(exchange.getRequestHeaders().getFirst("Authorization"));
            other.range(exchange, from, to);
          };
      server.answer =
          (exchange, from, to) -> {
            assertThat(exchange.getRequestHeaders().getFirst("Authorization"))
                .isEqualTo("Bearer x");
            exchange.getResponseHeaders().set("Location", other.uri("/real?key=secret").toString());
            exchange.sendResponseHeaders(302, -1);
          };
      HttpOptions options = QUICK.header("authorization", "Bearer x");
      try (HttpRanges ranges = HttpRanges.open(server.uri(), options)) {
        assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
        assertThat(given.get()).isNull();
        assertThat(server.requests).as("the second request goes straight there").hasSize(1);
        assertThat(ranges.name()).isEqualTo(server.uri().toString());
      }
    }
  }

  @Test
  void whereARedirectLedAndNothingIsAnyMoreTheFirstServerIsAskedAgain() throws IOException {
    try (RangeServer other = new RangeServer(bytes)) {
      server.answer =
          (exchange, from, to) -> {
            exchange.getResponseHeaders().set("Location", other.uri().toString());
            exchange.sendResponseHeaders(307, -1);
          };
      try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
        other.failing(1, RangeServer.status(403));
        assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
        assertThat(server.requests).hasSize(2);
        other.answer = RangeServer.status(403);
        AnamException error =
            assertThrows(AnamException.class, () -> read(ranges, 10L * BLOCK, 100));
        check(error, StorageError.CANNOT_READ, "the server answered 403");
      }
    }
  }

  @Test
  void redirectsThatDoNotEndOrLeadAwayFromHttpAreErrors() {
    for (String location :
        new String[] {"/file.h5", "file:///etc/passwd", "ftp://localhost/x", "::"}) {
      server.answer =
          (exchange, from, to) -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
          };
      openingFails(StorageError.SOURCE_FAILED, "Bytes 0 to ", "redirect");
    }
  }

  @Test
  void secretsOfTheUrlAreSentAndNotPrinted() {
    AtomicReference<String> given = new AtomicReference<>();
    AtomicReference<String> query = new AtomicReference<>();
    server.answer =
        (exchange, from, to) -> {
          given.set(exchange.getRequestHeaders().getFirst("Authorization"));
          query.set(exchange.getRequestURI().getRawQuery());
          server.range(exchange, from, to);
        };
    URI secret =
        URI.create(
            server.uri("/a%20b.h5?token=s3cret&x=%2F").toString().replace("//", "//me:passw0rd@"));
    try (HttpRanges ranges = HttpRanges.open(secret, QUICK)) {
      assertThat(given.get()).isEqualTo("Basic bWU6cGFzc3cwcmQ=");
      assertThat(query.get()).isEqualTo("token=s3cret&x=%2F");
      assertThat(ranges.name()).isEqualTo(server.uri("/a%20b.h5?...").toString());
      server.answer = RangeServer.status(404);
      AnamException error = assertThrows(AnamException.class, () -> read(ranges, 30L * BLOCK, 100));
      for (Throwable e = error; e != null; e = e.getCause()) {
        assertThat(e.toString()).doesNotContain("s3cret").doesNotContain("passw0rd");
      }
    }
  }

  @Test
  void anInterruptEndsNothingAndStays() {
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      Thread.currentThread().interrupt();
      assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
      server.failing(1, RangeServer.status(503));
      assertThat(read(ranges, 10L * BLOCK, 100)).isEqualTo(expected(10L * BLOCK, 100));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void afterClosingNothingIsRead() {
    HttpRanges ranges = HttpRanges.open(server.uri(), QUICK);
    ranges.close();
    ranges.close();
    ranges.announce(new long[] {30L * BLOCK}, new long[] {5});
    check(
        assertThrows(AnamException.class, () -> read(ranges, 0, 10)),
        StorageError.CLOSED,
        "is closed");
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void aClientOfTheProgramIsUsed() {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    server.failing(
        1,
        (exchange, from, to) -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere.h5");
          exchange.sendResponseHeaders(302, -1);
        });
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK.client(client))) {
      assertThat(read(ranges, 30L * BLOCK, 100)).isEqualTo(expected(30L * BLOCK, 100));
    }
  }

  @Test
  void wrongArgumentsAreRefused() {
    HttpOptions options = HttpOptions.defaults();
    for (Executable call :
        List.<Executable>of(
            () -> HttpRanges.open(null),
            () -> HttpRanges.open(server.uri(), null),
            () -> HttpRanges.open(URI.create("file:///tmp/x")),
            () -> HttpRanges.open(URI.create("x.h5")),
            () -> HttpRanges.open(URI.create("http:///x.h5")),
            () -> options.client(null),
            () -> options.header(null, "x"),
            () -> options.header("X", null),
            () -> options.header("Range", "bytes=0-1"),
            () -> options.header("a b", "x"),
            () -> options.header("X", "a\nb"),
            () -> options.timeout(null),
            () -> options.timeout(Duration.ZERO),
            () -> options.attempts(0),
            () -> options.cache(1),
            () -> options.connections(0),
            () -> options.connections(65))) {
      assertThat(assertThrows(AnamException.class, call).code()).isEqualTo(CoreError.BAD_ARGUMENT);
    }
    assertThat(options.connections(2).attempts(5).cache(32L << 20).connections()).isEqualTo(2);
  }
}
