package org.anam.robustness;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Damages the bytes of a file, the same for the same seed.
 *
 * @param bytes the damaged file
 * @param description what was done, for people
 */
record Mutation(byte[] bytes, String description) {

  private static final int LONGEST_OVERWRITE = 64;

  /** One of the kinds of damage, chosen by the seed. */
  static Mutation of(byte[] sound, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int kind = random.nextInt(100);
    if (kind < 50) {
      return flip(sound, random, 1);
    }
    if (kind < 60) {
      return flip(sound, random, 2 + random.nextInt(30));
    }
    if (kind < 85) {
      return overwrite(sound, random);
    }
    if (kind < 95) {
      int length = random.nextInt(sound.length);
      return new Mutation(Arrays.copyOf(sound, length), "cut to " + length + " bytes");
    }
    return kind < 98 ? move(sound, random) : lengthen(sound, random);
  }

  private static Mutation flip(byte[] sound, SplittableRandom random, int bits) {
    byte[] bytes = sound.clone();
    StringBuilder text = new StringBuilder("bits flipped:");
    for (int i = 0; i < bits; i++) {
      int at = random.nextInt(bytes.length);
      int bit = random.nextInt(8);
      bytes[at] ^= (byte) (1 << bit);
      text.append(' ').append(at).append('.').append(bit);
    }
    return new Mutation(bytes, text.toString());
  }

  private static Mutation overwrite(byte[] sound, SplittableRandom random) {
    byte[] bytes = sound.clone();
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_OVERWRITE));
    int kind = random.nextInt(3);
    for (int i = from; i < to; i++) {
      bytes[i] = kind == 0 ? 0 : kind == 1 ? -1 : (byte) random.nextInt();
    }
    String by = kind == 0 ? "zeros" : kind == 1 ? "ones" : "random bytes";
    return new Mutation(bytes, "overwritten by " + by + ": " + from + " to " + to);
  }

  /** Copies a piece of the file over another, as a disk that writes to the wrong place does. */
  private static Mutation move(byte[] sound, SplittableRandom random) {
    byte[] bytes = sound.clone();
    int length = 1 + random.nextInt(Math.min(4096, bytes.length));
    int from = random.nextInt(bytes.length - length + 1);
    int to = random.nextInt(bytes.length - length + 1);
    System.arraycopy(sound, from, bytes, to, length);
    return new Mutation(bytes, length + " bytes copied from " + from + " to " + to);
  }

  private static Mutation lengthen(byte[] sound, SplittableRandom random) {
    int more = 1 + random.nextInt(1000);
    byte[] bytes = Arrays.copyOf(sound, sound.length + more);
    for (int i = sound.length; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt();
    }
    return new Mutation(bytes, more + " random bytes appended");
  }
}
