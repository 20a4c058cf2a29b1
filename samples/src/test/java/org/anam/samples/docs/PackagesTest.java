package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code docs/packages.md} lists what the modules export to everybody, and nothing else. */
@Tag("once")
final class PackagesTest {

  private static final Pattern MODULE = Pattern.compile("(?m)^module ([\\w.]+)");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w.]+)` \\| `([\\w.]+)` \\| \\S");

  @Test
  void everyExportedPackageIsOnThePage() throws IOException {
    Map<String, String> exported = new TreeMap<>();
    for (Path file : moduleInfos()) {
      String text = Project.read(file);
      String module = MODULE.matcher(text).results().findFirst().orElseThrow().group(1);
      EXPORT.matcher(text).results().forEach(export -> exported.put(export.group(1), module));
    }
    assertThat(exported).hasSizeGreaterThan(10);
    String page = Project.read(Project.ROOT.resolve("docs/packages.md"));
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
    assertThat(rows.stream().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2))))
        .containsExactlyInAnyOrderEntriesOf(exported);
  }

  private static List<Path> moduleInfos() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String roof : List.of("annotations", "processor", "runtime", "mpi", "cli")) {
      try (Stream<Path> files = Files.walk(Project.ROOT.resolve(roof))) {
        files
            .filter(file -> file.endsWith("src/main/java/module-info.java"))
            .filter(file -> !file.toString().contains("mpj-signatures")) // stands for others' jars
            .forEach(found::add);
      }
    }
    return found;
  }
}
