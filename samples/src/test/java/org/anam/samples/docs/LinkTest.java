package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The links of the documents lead somewhere. */
@Tag("once")
final class LinkTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  static Stream<Arguments> links() {
    return Project.documents().stream()
        .flatMap(
            document ->
                LINK.matcher(Project.read(document))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !target.startsWith("http"))
                    .distinct()
                    .map(target -> Arguments.of(Project.ROOT.relativize(document), target)));
  }

  @ParameterizedTest
  @MethodSource("links")
  void isThere(Path document, String target) {
    String[] parts = target.split("#", 2);
    Path from = Project.ROOT.resolve(document);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    assertThat(file).exists();
    if (parts.length == 2 && Files.isRegularFile(file)) {
      assertThat(
              Project.read(file).lines().filter(line -> line.startsWith("#")).map(LinkTest::anchor))
          .contains(parts[1]);
    }
  }

  /** The anchor that Markdown viewers give a heading. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
