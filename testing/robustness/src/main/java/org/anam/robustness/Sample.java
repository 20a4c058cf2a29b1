package org.anam.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;

/**
 * A sound file, to be damaged.
 *
 * @param name what it holds
 * @param bytes the file
 * @param value what loading it gives
 */
record Sample(String name, byte[] bytes, Object value) {

  private static final SaveOptions PLAIN = SaveOptions.defaults().registry(Registry.of());

  /** Writes the files into a folder and reads them; the names are in a fixed order. */
  static List<Sample> all(Path folder, boolean sealed) throws IOException {
    SaveOptions options = sealed ? PLAIN.sealed() : PLAIN;
    List<Sample> samples = new ArrayList<>();
    for (Map.Entry<String, Store> entry : stores().entrySet()) {
      SaveOptions own =
          entry.getKey().equals("chunked")
              ? options.chunk(8, 8).deflate(4).shuffle().fletcher32()
              : options;
      Path file = folder.resolve(entry.getKey() + ".h5");
      Hdf5.save(file, "data", entry.getValue(), own);
      samples.add(new Sample(entry.getKey(), Files.readAllBytes(file), Loads.any(file)));
    }
    return samples;
  }

  /** Samples made of files that are there, such as those that h5py wrote. */
  static List<Sample> of(List<Path> files) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      samples.add(new Sample(name, Files.readAllBytes(file), Loads.any(file)));
    }
    return samples;
  }

  private static Map<String, Store> stores() {
    Map<String, Store> stores = new LinkedHashMap<>();
    stores.put("scalars", scalars());
    stores.put("texts", texts());
    stores.put("arrays", arrays());
    stores.put("chunked", new Store().put("grid", grid(40)).put("name", "chunked"));
    stores.put("lists", lists());
    stores.put("maps", maps());
    stores.put("nested", nested(6));
    return stores;
  }

  private static Store scalars() {
    return new Store()
        .put("flag", true)
        .put("tiny", (byte) -5)
        .put("count", 12345)
        .put("large", 1L << 40)
        .put("ratio", 0.25)
        .put("wave", new Complex(1.5, -2))
        .put("title", "Grüße, 世界");
  }

  private static Store texts() {
    Store store = new Store();
    for (int i = 0; i < 40; i++) {
      store.put("text" + i, "A text of variable length, number " + "x".repeat(i));
    }
    String[] words = new String[100];
    Arrays.setAll(words, i -> "word " + "y".repeat(i % 17));
    return store.put("words", StringArray.of(words)).put("long", "z".repeat(5000));
  }

  private static Store arrays() {
    double[] doubles = new double[500];
    Arrays.setAll(doubles, i -> Math.sin(i));
    return new Store()
        .put("doubles", doubles)
        .put("ints", new int[] {1, 2, 3})
        .put("grid", grid(10))
        .put("none", NdArray.of(new float[0], 0, 3))
        .put("flags", new boolean[] {true, false, true});
  }

  private static NdArray grid(int side) {
    double[] elements = new double[side * side];
    Arrays.setAll(elements, i -> i / 7.0);
    return NdArray.of(elements, side, side);
  }

  private static Store lists() {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(i % 3 == 0 ? "item " + i : i % 3 == 1 ? (Object) i : null);
    }
    return new Store().put("items", items).put("lists", List.of(List.of(1, 2), List.of("a", "b")));
  }

  private static Store maps() {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      map.put("key " + i, i % 2 == 0 ? (Object) (i * 0.5) : "value " + i);
    }
    map.put(7L, List.of(1.5, "x"));
    return new Store().put("map", map);
  }

  private static Store nested(int depth) {
    Store store = new Store().put("depth", depth).put("label", "level " + depth);
    return depth == 0 ? store : store.put("inner", nested(depth - 1)).put("list", List.of(depth));
  }
}
