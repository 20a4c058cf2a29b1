package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteTarget;
import org.anam.storage.direct.bytes.Output;
import org.junit.jupiter.api.Test;

/** Arrays of as many elements as Java has are written to their end. */
class DataTest {

  private static final int COUNT = Integer.MAX_VALUE - 10;

  /** Counts the bytes that come, one behind the other. */
  private static final class Counter implements ByteTarget {
    private long count;

    @Override
    public void write(long position, byte[] bytes, int from, int size) {
      assertThat(position).isEqualTo(count);
      count += size;
    }

    @Override
    public void read(long position, byte[] bytes, int from, int size) throws IOException {
      throw new IOException("nothing is kept");
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
  }

  /** Elements of one byte that need not be looked at. */
  private static final class Bytes implements Data {
    private long next;

    @Override
    public int count() {
      return COUNT;
    }

    @Override
    public int elementBytes() {
      return 1;
    }

    @Override
    public void copy(int from, int count, byte[] target, int at) {
      assertThat(from).isEqualTo((int) next);
      next += count;
    }
  }

  @Test
  void theLargestArray() throws Exception {
    Counter counter = new Counter();
    try (Output output = new Output(counter, 0)) {
      new Bytes().writeTo(output);
      output.flush();
    }
    assertThat(counter.count).isEqualTo(COUNT);
  }
}
