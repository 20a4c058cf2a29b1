package org.anam.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file in memory holds what was written last at each place. */
class MemoryFileTest {

  @Test
  void writesInAnyOrderAreRead() throws IOException {
    Random random = new Random(1);
    byte[] expected = new byte[2_000_000];
    MemoryFile file = new MemoryFile();
    int length = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(i % 20 == 0 ? 600_000 : 3000)];
      random.nextBytes(bytes);
      int at = random.nextInt(expected.length - bytes.length);
      file.write(at, bytes, 0, bytes.length);
      System.arraycopy(bytes, 0, expected, at, bytes.length);
      length = Math.max(length, at + bytes.length);

      ByteBuffer some = ByteBuffer.allocate(Math.min(length, 100_000));
      int from = random.nextInt(length - some.capacity() + 1);
      file.read(from, some);
      assertThat(some.array())
          .isEqualTo(Arrays.copyOfRange(expected, from, from + some.capacity()));
    }
    byte[] all = Arrays.copyOf(expected, length);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    file.writeTo(stream);
    assertThat(file.length()).isEqualTo(length);
    assertThat(file.toByteArray()).isEqualTo(all);
    assertThat(stream.toByteArray()).isEqualTo(all);
    file.clear();
    assertThat(file.length()).isZero();
    assertThat(file.toByteArray()).isEmpty();
  }

  @Test
  void nothingIsReadBehindTheEnd() {
    MemoryFile file = new MemoryFile();
    file.write(0, new byte[10], 0, 10);
    assertThatThrownBy(() -> file.read(5, ByteBuffer.allocate(6))).isInstanceOf(EOFException.class);
  }
}
