package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every record of a decision says its topic, date and state below its title, and {@code
 * docs/decisions/README.md} lists them all.
 */
@Tag("once")
final class DecisionsTest {

  private static final Path FOLDER = Project.ROOT.resolve("docs/decisions");
  private static final Path INDEX = FOLDER.resolve("README.md");
  private static final String BEGIN = "<!-- from the records -->\n";

  private static final Pattern HEAD =
      Pattern.compile(
          "# (?<title>.+)\n\n\\*Topic: (?<topic>[a-z ,]+)\\. Decided: (?<date>\\d{4}-\\d\\d-\\d\\d)\\."
              + " State: (?<state>in force|changed \\d{4}-\\d\\d-\\d\\d|replaced by"
              + " \\[[^]]+]\\([a-z0-9-]+\\.md\\))\\.\\*\n\n[^\\n][\\s\\S]*");

  private static List<Path> records;

  @BeforeAll
  static void list() throws IOException {
    records = records().toList();
  }

  static Stream<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.equals(INDEX))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Matcher head(Path record) {
    Matcher head = HEAD.matcher(Project.read(record));
    assertThat(head.matches())
        .as("%s has below its title: *Topic: … Decided: … State: in force.*", record.getFileName())
        .isTrue();
    return head;
  }

  @ParameterizedTest
  @MethodSource("records")
  void saysItsDate(Path record) {
    assertThat(LocalDate.parse(head(record).group("date"))).isAfter("2026-11-20");
  }

  @Test
  void theIndexListsThemAll() {
    Map<String, String> byTopic =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    record -> head(record).group("topic"),
                    TreeMap::new,
                    Collectors.mapping(DecisionsTest::row, Collectors.joining("\n"))));
    String expected =
        byTopic.entrySet().stream()
            .map(
                topic ->
                    "\n## %s\n\n| decision | decided | state |\n|---|---|---|\n%s\n"
                        .formatted(capitalized(topic.getKey()), topic.getValue()))
            .collect(Collectors.joining());
    String[] parts = Project.read(INDEX).split(BEGIN, 2);
    if (Project.REGENERATE && !parts[1].equals(expected)) {
      Project.write(INDEX, parts[0] + BEGIN + expected);
      return;
    }
    assertThat(parts[1]).as("scripts/regenerate renews it").isEqualTo(expected);
  }

  private static String row(Path record) {
    Matcher head = head(record);
    return "| [%s](%s) | %s | %s |"
        .formatted(
            head.group("title"), record.getFileName(), head.group("date"), head.group("state"));
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
