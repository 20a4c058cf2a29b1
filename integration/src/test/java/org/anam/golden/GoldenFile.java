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

/** One file of the folder of golden files, with its entry in the manifest. */
record GoldenFile(String name, JsonNode entry) {

  static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Path.of(GoldenFile.class.getResource("/golden/manifest.json").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
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

  /** The groups that Python could not read. */
  List<String> unreadable() {
    return entry.get("groups").properties().stream()
        .filter(group -> group.getValue().has("read_error"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What {@code h5dump -A} said of the file. */
  String dump() {
    try {
      return Files.readString(FOLDER.resolve(name.replace(".hdf5", ".h5dump-A.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
