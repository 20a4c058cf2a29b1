package org.anam.mpi.nativempi.launched;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.anam.mpi.nativempi.NativeTransportProvider;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;

/** Blocks with bytes that tell where they come from, and the world. */
final class Sample {

  /** Lengths around every limit at which messages or collectives are cut. */
  static final List<Integer> LENGTHS =
      List.of(
          0,
          1,
          20,
          21,
          22,
          39,
          40,
          41,
          1000, //
          (8 << 10) - 1,
          8 << 10,
          (8 << 10) + 1, //
          (64 << 10) - 1,
          64 << 10,
          (64 << 10) + 1, //
          (128 << 10) + 1,
          (256 << 10) - 1,
          256 << 10,
          (256 << 10) + 1, //
          (1 << 20) - 1,
          1 << 20,
          (1 << 20) + 1,
          3 << 20, //
          (4 << 20) - 1,
          4 << 20,
          (4 << 20) + 1,
          (13 << 20) + 5);

  /** Whether this is the kind of memory that lies off the heap. */
  static final List<Boolean> KINDS = List.of(true, false);

  /** Every block is a part of these bytes, which tells by where it begins whose it is. */
  private static final int BEGINNINGS = 1 << 16;

  private static final byte[] BYTES = new byte[(28 << 20) + BEGINNINGS];

  static {
    new Random(1).nextBytes(BYTES);
  }

  private static final int AROUND = 3;
  private static final byte GUARD = 0x5a;

  private Sample() {}

  static Transport world(String... arguments) {
    return new NativeTransportProvider()
        .world(new LaunchContext(List.of(arguments), System.getenv()));
  }

  /** An empty block inside larger memory, so that bytes written outside are seen. */
  static Block room(boolean direct, int bytes) {
    int all = bytes + 2 * AROUND;
    ByteBuffer memory = direct ? ByteBuffer.allocateDirect(all) : ByteBuffer.allocate(all);
    for (int i = 0; i < AROUND; i++) {
      memory.put(i, GUARD).put(all - 1 - i, GUARD);
    }
    return Block.of(memory).slice(AROUND, bytes);
  }

  /** A block with the bytes of a seed. */
  static Block filled(boolean direct, int bytes, int seed) {
    Block block = room(direct, bytes);
    memory(block).put(AROUND, BYTES, beginning(seed), bytes);
    return block;
  }

  /** Fails unless the block begins with so many bytes of a seed and nothing around it changed. */
  static void check(Block block, long bytes, int seed) {
    ByteBuffer memory = memory(block);
    ByteBuffer expected = ByteBuffer.wrap(BYTES, beginning(seed), (int) bytes).slice();
    int other = memory.slice(AROUND, (int) bytes).mismatch(expected);
    if (other >= 0) {
      throw new AssertionError("byte " + other + " of " + bytes + " with seed " + seed);
    }
    for (int i = 0; i < AROUND; i++) {
      if (memory.get(i) != GUARD || memory.get(memory.capacity() - 1 - i) != GUARD) {
        throw new AssertionError("bytes around the block of " + bytes + " were written");
      }
    }
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** Another one for each seed that is used: the factor is odd. */
  private static int beginning(int seed) {
    return Math.floorMod(seed * 977, BEGINNINGS);
  }

  private static ByteBuffer memory(Block block) {
    return block.memory() instanceof ByteBuffer buffer
        ? buffer
        : ByteBuffer.wrap((byte[]) block.memory());
  }
}
