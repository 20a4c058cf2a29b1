package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.bytes.ArraySource;
import org.anam.storage.direct.read.Opening;

/** Damages sound files in memory and reads what is left of them. */
final class Mutations {

  static final boolean LONG = Boolean.getBoolean("anam.long");
  static final long SEED =
      Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 20261128 : System.nanoTime());

  private static final int LARGEST = 30_000;

  /** A sound file. */
  record Sound(String name, byte[] bytes, Checksums checksums, TreeText.Sum sum) {}

  private final List<Sound> sound = new ArrayList<>();

  /** Of these files, the small ones. */
  Mutations(List<Path> files) throws IOException {
    for (Path path : files) {
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length <= LARGEST) {
        sound.add(new Sound("" + path.getFileName(), bytes, new Checksums(bytes), read(bytes)));
      }
    }
    assertThat(sound).hasSizeGreaterThan(10);
  }

  List<Sound> sound() {
    return sound;
  }

  static TreeText.Sum read(byte[] bytes) {
    Path name = Path.of("memory.h5");
    try (StorageFile file = Opening.open(name, new ArraySource(bytes), Storage.FILL_LIMIT)) {
      return TreeText.of(file);
    } catch (AnamException e) {
      return new TreeText.Sum(0, 1);
    }
  }

  /** Damages and reads so many, half of them with checksums that fit. */
  void run(int files) {
    Random random = new Random(SEED);
    int errors = 0;
    int same = 0;
    int changed = 0;
    for (int i = 0; i < files; i++) {
      Sound one = sound.get(random.nextInt(sound.size()));
      byte[] bytes = mutate(one.bytes(), random);
      if (random.nextBoolean()) {
        one.checksums().repair(bytes);
      }
      TreeText.Sum sum;
      try {
        sum = read(bytes);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "seed " + SEED + ", file " + i + " of " + one.name() + " throws " + e, e);
      }
      if (sum.errors() > one.sum().errors()) {
        errors++;
      } else if (sum.equals(one.sum())) {
        same++;
      } else {
        changed++;
      }
    }
    System.out.printf(
        "%d damaged files (seed %d): %d errors, %d the same, %d changed%n",
        files, SEED, errors, same, changed);
    assertThat(errors).isGreaterThan(files / 10);
    assertThat(same).isGreaterThan(files / 20);
  }

  private static byte[] mutate(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 1 -> {
        byte[] noise = new byte[Math.min(1 + random.nextInt(64), bytes.length - at)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, noise.length);
      }
      case 2 -> {
        int length = Math.min(1 + random.nextInt(256), bytes.length - at);
        int from = random.nextInt(bytes.length - length + 1);
        System.arraycopy(sound, from, bytes, at, length);
      }
      case 3 -> bytes = Arrays.copyOf(bytes, at);
      default -> field(bytes, random);
    }
    return bytes;
  }

  /** Puts a number that matters in place of one that looks like a length or an address. */
  private static void field(byte[] bytes, Random random) {
    ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int tries = 0; tries < 1000; tries++) {
      int at = random.nextInt(bytes.length - 8);
      long value = numbers.getLong(at);
      if (value > 0 && value < bytes.length) {
        long[] numbersThatMatter = {
          0, 1, -1, at, value + 1, value - 1, Long.MAX_VALUE, 0xffff_ffffL, bytes.length
        };
        numbers.putLong(at, numbersThatMatter[random.nextInt(numbersThatMatter.length)]);
        return;
      }
    }
  }
}
