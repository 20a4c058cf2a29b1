package org.anam.mpi.nativempi.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.Random;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.transport.Block;

/** Blocks whose bytes tell by a seed what they are. */
public final class Bytes {

  private Bytes() {}

  /** The bytes of a seed. */
  public static byte[] of(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  /** A block of these bytes, off the heap or on it. */
  public static Block block(byte[] bytes, boolean direct) {
    return direct
        ? Block.of(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip())
        : Block.of(ByteBuffer.wrap(bytes.clone()));
  }

  /** A block of zeros. */
  public static Block zeros(int length, boolean direct) {
    return block(new byte[length], direct);
  }

  /** What is in a block. */
  public static byte[] content(Block block) {
    return BlockMemory.segment(block).toArray(ValueLayout.JAVA_BYTE);
  }

  /** A block has these bytes, and zeros after them. */
  public static void expect(Block block, byte[] bytes) {
    MemorySegment memory = BlockMemory.segment(block);
    assertThat(memory.asSlice(0, bytes.length).mismatch(MemorySegment.ofArray(bytes)))
        .as("the first byte of %d that differs", bytes.length)
        .isEqualTo(-1);
    long rest = block.bytes() - bytes.length;
    assertThat(memory.asSlice(bytes.length).mismatch(MemorySegment.ofArray(new byte[(int) rest])))
        .as("the first byte that was overwritten behind them")
        .isEqualTo(-1);
  }
}
