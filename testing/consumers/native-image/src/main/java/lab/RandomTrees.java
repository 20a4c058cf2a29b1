package lab;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.storage.ByteRanges;

/** Trees of any values, made by chance, the same in every run. */
final class RandomTrees {

  private final Random random;

  private RandomTrees(long seed) {
    random = new Random(seed);
  }

  /** Saves and loads trees, in memory and some by a file, and says what the files are. */
  static String saveAndLoad(Path file, int count) {
    CRC32 all = new CRC32();
    for (int seed = 0; seed < count; seed++) {
      Map<String, Object> tree = new RandomTrees(seed).map(4);
      SaveOptions options = SaveOptions.defaults();
      options = seed % 3 == 0 ? options.sealed() : options;
      options = seed % 4 == 0 ? options.chunk(3).shuffle().deflate(5) : options;
      byte[] bytes = Hdf5.toBytes("tree", tree, options);
      require(tree.equals(Hdf5.load(ByteRanges.of(bytes), "tree")), seed);
      all.update(bytes);
      if (seed % 20 == 0) { // a file is forced to the disk, which takes its time
        Hdf5.save(file, "tree", tree, options);
        require(tree.equals(Hdf5.load(file, "tree")), seed);
        require(Arrays.equals(bytes, read(file)), seed);
      }
    }
    return count + " trees, checksum " + Long.toHexString(all.getValue());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void require(boolean same, int seed) {
    if (!same) {
      throw new IllegalStateException("the tree of the seed " + seed + " came back as another");
    }
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    int size = random.nextInt(50) == 0 ? 40 : random.nextInt(6); // many are kept in another way
    for (int i = 0; i < size; i++) {
      map.put(text() + i, value(depth - 1));
    }
    return map;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 16 : 14)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextLong();
      case 2 -> (short) random.nextInt();
      case 3 -> (byte) random.nextInt();
      case 4 -> random.nextGaussian();
      case 5 -> random.nextFloat();
      case 6 -> random.nextBoolean();
      case 7 -> text();
      case 8 -> new UUID(random.nextLong(), random.nextLong());
      case 9 -> new BigInteger(100, random);
      case 10 -> new Complex(random.nextDouble(), -1);
      case 11 -> NdArray.of(random.doubles(12).toArray(), 2, 3, 2);
      case 12 -> NdArray.of(random.ints(random.nextInt(2000)).toArray());
      case 13 -> new Point(text(), random.nextDouble(), random.nextFloat(), new long[] {1, 2});
      case 14 -> map(depth);
      default -> list(depth);
    };
  }

  private String text() {
    String letters = "aZ09 _-äß漢字\uD83D\uDC0E.";
    int[] points = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(random.nextInt(20) == 0 ? 500 : 12); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
