package org.anam.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.registry.Registry;
import org.opentest4j.TestAbortedException;

/**
 * One file of the folder of golden files, with its entry in the manifest. The folder is a copy of
 * the test resources with variants that other writers could have made, by golden_variants.py.
 */
record GoldenFile(String name, JsonNode entry) {

  static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return withVariants();
    } catch (TestAbortedException e) {
      // No h5py: the golden files alone are tested, and the test of the variants is skipped.
      return golden();
    }
  }

  /** The folder of the golden files themselves. */
  private static Path golden() {
    try {
      return Path.of(GoldenFile.class.getResource("/golden/manifest.json").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of the golden files with their variants; aborts the test where there is no h5py. */
  static Path withVariants() {
    Path folder = Path.of("target", "golden").toAbsolutePath();
    Tools.run(
        Tools.python(),
        "src/test/python/golden_variants.py",
        golden().toString(),
        folder.toString());
    return folder;
  }

  /** All files of the manifest. */
  static Stream<GoldenFile> all() {
    try {
      JsonNode manifest = new ObjectMapper().readTree(FOLDER.resolve("manifest.json").toFile());
      List<GoldenFile> files = new ArrayList<>();
      for (JsonNode entry : manifest.get("files")) {
        files.add(new GoldenFile(entry.get("file").asText(), entry));
      }
      return files.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that Python reads. */
  static Stream<GoldenFile> readable() {
    return all().filter(file -> !file.groups().isEmpty());
  }

  Path path() {
    return FOLDER.resolve(name);
  }

  /** What Python read from each group; groups that it could not read are left out. */
  Map<String, JsonNode> groups() {
    Map<String, JsonNode> groups = new LinkedHashMap<>();
    entry.get("groups").properties().stream()
        .filter(group -> group.getValue().has("read"))
        .forEach(group -> groups.put(group.getKey(), group.getValue().get("read")));
    return groups;
  }

  /**
   * The groups that Python could not read because it found no class, and that hold none of ours
   * either.
   */
  List<String> unreadable() {
    return entry.get("groups").properties().stream()
        .filter(group -> group.getValue().has("read_error"))
        .filter(group -> isUnknownClass(group.getValue().get("read_error").asText()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The groups that Python wrote, could not read, and that we can, with what was written. */
  Map<String, JsonNode> readableHere() {
    Map<String, JsonNode> groups = new LinkedHashMap<>();
    entry.get("groups").properties().stream()
        .filter(group -> group.getValue().has("read_error"))
        .filter(group -> !isUnknownClass(group.getValue().get("read_error").asText()))
        .forEach(group -> groups.put(group.getKey(), group.getValue().get("written")));
    return groups;
  }

  /**
   * Whether an error of Python says that it cannot find a class which is none of ours either. (It
   * does not find ours by a class name in bytes.)
   */
  static boolean isUnknownClass(String error) {
    String prefix = "RuntimeError: Cannot find class ";
    if (!error.startsWith(prefix)) {
      return false;
    }
    String name = error.substring(prefix.length()).replaceAll("^b'(.*)'$", "$1");
    return Registry.standard().byName(name).isEmpty();
  }

  /** What {@code h5dump -A} says of the file; what it said is kept beside the first files. */
  String dump() {
    Path kept = FOLDER.resolve(name.replace(".hdf5", ".h5dump-A.txt"));
    try {
      return Files.exists(kept)
          ? Files.readString(kept)
          : Tools.run("h5dump", "-A", path().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
