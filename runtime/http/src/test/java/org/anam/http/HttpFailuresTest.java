package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** Whatever a server does wrong is survived, or an error that names range and URL. */
class HttpFailuresTest extends ServedBytes {
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
}
