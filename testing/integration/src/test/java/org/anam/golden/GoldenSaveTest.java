package org.anam.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The way back: what was loaded from a golden file and saved again has the same structure and
 * values.
 */
class GoldenSaveTest {

  @TempDir Path folder;

  static Stream<GoldenFile> readable() {
    return GoldenFolder.readable();
  }

  private void saveAgain(GoldenFile file, SaveOptions options) {
    Map<String, Object> objects = new LinkedHashMap<>();
    file.groups().keySet().forEach(group -> objects.put(group, Hdf5.load(file.path(), group)));
    Hdf5.save(folder.resolve(file.name()), objects, options);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void structureIsThatOfPython(GoldenFile file) {
    saveAgain(file, SaveOptions.defaults());

    Map<String, String> expected = Dump.parse(GoldenFolder.dump(file));
    Deviations.apply(expected);
    String output = Tools.run("h5dump", "-A", folder.resolve(file.name()).toString());

    Map<String, String> found = Dump.parse(output);
    assertThat(differences(expected, found)).isEmpty();
    assertThat(found).hasSizeGreaterThan(2);
  }

  private static List<String> differences(Map<String, String> expected, Map<String, String> found) {
    Set<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(found.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
        .map(path -> path + ": expected " + expected.get(path) + ", found " + found.get(path))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("readable")
  void valuesSurviveSavingAndLoading(GoldenFile file) {
    saveAgain(file, SaveOptions.defaults().sealed().deflate(1).shuffle().fletcher32());

    ManifestComparison comparison = new ManifestComparison();
    file.groups()
        .forEach(
            (group, expected) ->
                comparison.compare(group, expected, Hdf5.load(folder.resolve(file.name()), group)));

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.compared()).isPositive();
  }

  @Test
  void plainH5pyReadsTheSameValues() {
    GoldenFolder.readable().forEach(file -> saveAgain(file, SaveOptions.defaults()));

    String output =
        Tools.run(
            Tools.python(),
            "src/test/python/compare_with_manifest.py",
            GoldenFolder.FOLDER.resolve("manifest.json").toString(),
            folder.toString());

    assertThat(output).contains("0 differences").containsPattern("[0-9]{4,} values compared");
  }
}
