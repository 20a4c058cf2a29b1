package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;

/** Where requests go: redirects, and what a URL has beside the address. */
class HttpAddressesTest extends ServedBytes {
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
}
