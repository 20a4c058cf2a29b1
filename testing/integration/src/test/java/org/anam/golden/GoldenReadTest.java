package org.anam.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden file loads with the values that Python read, or better ones where we say so. */
class GoldenReadTest {

  static Stream<GoldenFile> all() {
    return GoldenFolder.all();
  }

  @Test
  void everyFileOfTheFolderIsInTheManifest() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(GoldenFolder.FOLDER)) {
      List<String> names =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".hdf5"))
              .sorted()
              .toList();
      assertThat(GoldenFolder.all().map(GoldenFile::name).sorted().toList())
          .isEqualTo(names)
          .hasSizeGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void variantsAreAmongThem() {
    assertThat(GoldenFolder.FOLDER).isEqualTo(GoldenFolder.withVariants());
    assertThat(GoldenFolder.all()).hasSizeGreaterThanOrEqualTo(31);
  }

  @ParameterizedTest
  @MethodSource("all")
  void groupsLoadByTheStoredClassName(GoldenFile file) {
    ManifestComparison comparison = new ManifestComparison();
    for (Map.Entry<String, JsonNode> group : file.groups().entrySet()) {
      comparison.compare(group.getKey(), group.getValue(), Hdf5.load(file.path(), group.getKey()));
    }
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.compared()).isGreaterThanOrEqualTo(file.groups().size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void groupsLoadTyped(GoldenFile file) {
    ManifestComparison comparison = new ManifestComparison();
    try (Hdf5File open = Hdf5File.open(file.path())) {
      for (Map.Entry<String, JsonNode> group : file.groups().entrySet()) {
        Codec<?> codec =
            Registry.standard().byName(group.getValue().get("class").asText()).orElseThrow();
        Object loaded = open.load(group.getKey(), codec.descriptor().type());
        comparison.compare(group.getKey(), group.getValue(), loaded);
      }
    }
    assertThat(comparison.differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void groupsThatPythonCannotReadAreErrorsHereToo(GoldenFile file) {
    for (String group : file.unreadable()) {
      assertThatThrownBy(() -> Hdf5.load(file.path(), group)).hasMessageStartingWith("ANAM101");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void groupsThatOnlyPythonCannotReadLoadAsTheyWereWritten(GoldenFile file) {
    ManifestComparison comparison = new ManifestComparison();
    file.readableHere()
        .forEach(
            (group, written) -> comparison.compare(group, written, Hdf5.load(file.path(), group)));
    assertThat(comparison.differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void withoutAGroupTheFirstIsTaken(GoldenFile file) {
    String expected = file.entry().get("obj_from_hdf5file_without_group").asText();
    if (GoldenFile.isUnknownClass(expected)) {
      assertThatThrownBy(() -> Hdf5.load(file.path())).hasMessageStartingWith("ANAM101");
    } else if (expected.contains("Error: ")) {
      assertThat(Hdf5.load(file.path())).isNotNull();
    } else {
      Object first = Hdf5.load(file.path());
      assertThat(first.getClass().getSimpleName()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void collectionsStackAsInPython(GoldenFile file) {
    JsonNode cache = file.entry().get("after_update_cache");
    if (cache == null) {
      return;
    }
    StatsCollection collection = (StatsCollection) Hdf5.load(file.path());
    collection.updateCache();
    ManifestComparison comparison = new ManifestComparison();
    cache
        .properties()
        .forEach(
            entry -> {
              NdArray stacked = collection.stacked(entry.getKey());
              comparison.compare(entry.getKey(), entry.getValue(), stacked);
            });
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.compared()).isGreaterThan(1);
  }
}
