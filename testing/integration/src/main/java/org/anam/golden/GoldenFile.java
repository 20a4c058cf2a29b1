package org.anam.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.registry.Registry;

/** One of the golden files, with its entry in the manifest. */
public record GoldenFile(Path path, JsonNode entry) {

  /**
   * All files of a folder's manifest.
   *
   * @param folder the golden files, or a copy with variants
   */
  public static Stream<GoldenFile> all(Path folder) {
    try {
      JsonNode manifest = new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
      List<GoldenFile> files = new ArrayList<>();
      for (JsonNode entry : manifest.get("files")) {
        files.add(new GoldenFile(folder.resolve(entry.get("file").asText()), entry));
      }
      return files.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name. */
  public String name() {
    return path.getFileName().toString();
  }

  /** What Python read from each group; groups that it could not read are left out. */
  public Map<String, JsonNode> groups() {
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

  /**
   * Compares an object with what Python read from a group.
   *
   * @return the differences, one line each
   */
  public List<String> differences(String group, Object object) {
    ManifestComparison comparison = new ManifestComparison();
    comparison.compare(group, groups().get(group), object);
    return comparison.differences();
  }

  @Override
  public String toString() {
    return name();
  }
}
