package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anam.array.NdArray;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;

/** What the test programs, which run as ranks, have in common. */
final class Ranks {

  private Ranks() {}

  static LaunchContext context(String... arguments) {
    return new LaunchContext(List.of(arguments), System.getenv());
  }

  static Transport world(String... arguments) {
    return new MpjProvider().world(context(arguments));
  }

  /** Where the bytes of a block may lie. */
  enum Place {
    BYTES,
    DIRECT,
    DOUBLES,
    SHORTS;

    /**
     * A block of that many bytes, a multiple of eight for numbers, not at the beginning of its
     * memory.
     */
    Block block(int bytes) {
      return switch (this) {
        case BYTES -> Block.of(ByteBuffer.allocate(bytes + 3).position(3));
        case DIRECT -> Block.of(ByteBuffer.allocateDirect(bytes + 5).position(5));
        case DOUBLES -> Ranks.of(new double[bytes / 8 + 1]).slice(8, bytes);
        case SHORTS -> Ranks.of(new short[bytes / 2 + 1]).slice(2, bytes);
      };
    }
  }

  static Block of(double[] elements) {
    return Block.of(NdArray.of(elements, elements.length));
  }

  static Block of(short[] elements) {
    return Block.of(NdArray.of(elements, elements.length));
  }

  /** Fills a block with bytes that follow from a seed. */
  static Block filled(Block block, long seed) {
    byte[] bytes = pattern((int) block.bytes(), seed);
    BlockCopy.between(Block.of(ByteBuffer.wrap(bytes)), block);
    return block;
  }

  static byte[] pattern(int bytes, long seed) {
    byte[] pattern = new byte[bytes];
    new Random(seed).nextBytes(pattern);
    return pattern;
  }

  static byte[] bytes(Block block) {
    byte[] bytes = new byte[(int) block.bytes()];
    BlockCopy.between(block, Block.of(ByteBuffer.wrap(bytes)));
    return bytes;
  }

  static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  static void checkFilled(Block block, long seed, String what) {
    check(
        Arrays.equals(bytes(block), pattern((int) block.bytes(), seed)),
        what + ": other bytes arrived than were sent");
  }
}
