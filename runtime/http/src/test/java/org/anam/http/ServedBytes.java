package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Random bytes that a server of this process serves, and what is said of them. */
abstract class ServedBytes {
  static final HttpOptions QUICK = HttpOptions.defaults().timeout(Duration.ofSeconds(20));
  static final int BLOCK = BlockCache.BLOCK;

  final byte[] bytes = new byte[40 * BLOCK + 1234];
  RangeServer server;

  @BeforeEach
  void serve() throws IOException {
    new Random(1).nextBytes(bytes);
    server = new RangeServer(bytes);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  final byte[] read(HttpRanges ranges, long position, int count) {
    ByteBuffer target = ByteBuffer.allocate(count);
    ranges.read(position, target);
    assertThat(target.hasRemaining()).isFalse();
    return target.array();
  }

  final byte[] expected(long position, int count) {
    return Arrays.copyOfRange(bytes, (int) position, (int) position + count);
  }

  final AnamException failure(ErrorCode code, HttpRanges ranges, String... texts) {
    AnamException error = assertThrows(AnamException.class, () -> read(ranges, 30L * BLOCK, 100));
    return check(error, code, texts);
  }

  final AnamException openingFails(ErrorCode code, String... texts) {
    AnamException error =
        assertThrows(AnamException.class, () -> HttpRanges.open(server.uri(), QUICK));
    return check(error, code, texts);
  }

  final AnamException check(AnamException error, ErrorCode code, String... texts) {
    assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
    assertThat(error).hasMessageContainingAll(texts);
    assertThat(error.source()).contains(server.uri().toString());
    return error;
  }
}
