package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Ranges over HTTP: the right bytes in few requests. */
class HttpRangesTest extends ServedBytes {
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
  void anEmptyFileHasNoBytes() {
    server.bytes = new byte[0];
    try (HttpRanges ranges = HttpRanges.open(server.uri(), QUICK)) {
      assertThat(ranges.length()).isZero();
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
