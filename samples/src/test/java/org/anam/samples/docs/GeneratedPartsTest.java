package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.samples.Programs;
import org.anam.samples.Python;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Blocks of the documents that come from elsewhere are up to date. A comment on the line before
 * such a block says where from:
 *
 * <ul>
 *   <li>{@code from <file>}: the whole file; {@code from <file>#<region>} its lines between {@code
 *       // docs: <region>} and {@code // docs: end}, below the file's name and the imports that
 *       they need; of XML, {@link XmlParts some of its elements}
 *   <li>{@code generated <class>}: the source that the processor wrote; {@code generated
 *       <class>#<names>} its public methods of these names
 *   <li>{@code output of <class>}: what a sample prints
 *   <li>{@code tree <file>}: a sample's file, as h5py sees it
 * </ul>
 */
@Tag("once")
final class GeneratedPartsTest {

  private static final Set<String> KEYWORDS = Set.of("from", "generated", "output of", "tree");

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() {
    Programs.runAll(folder);
  }

  static Stream<Fence> parts() {
    return Project.documents().stream()
        .flatMap(document -> Fence.of(document).stream())
        .filter(fence -> KEYWORDS.stream().anyMatch(word -> fence.noted(word) != null));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void isUpToDate(Fence fence) {
    String expected = expected(fence);
    if (Project.REGENERATE) {
      fence.replaceCode(expected);
    } else {
      assertThat(fence.code()).as("%s; run scripts/regenerate", fence.place()).isEqualTo(expected);
    }
  }

  private static String expected(Fence fence) {
    if (fence.noted("from") != null) {
      return source(fence.noted("from"));
    }
    if (fence.noted("generated") != null) {
      String[] parts = fence.noted("generated").split("#", 2);
      String file = parts[0].replace('.', '/') + ".java";
      String text = source("samples/target/generated-sources/annotations/" + file);
      return parts.length == 1 ? text : methods(text, parts[1]);
    }
    if (fence.noted("output of") != null) {
      return Programs.output(fence.noted("output of"), folder);
    }
    if (fence.noted("tree") != null) {
      Path script = Project.ROOT.resolve("scripts/tree.py");
      return Python.run(script, folder.resolve(fence.noted("tree"))).stripTrailing();
    }
    return fail("unknown note: " + fence.note());
  }

  private static String source(String reference) {
    String[] parts = reference.split("#", 2);
    String text = Project.read(Project.ROOT.resolve(parts[0]));
    if (parts.length == 2) {
      return parts[0].endsWith(".xml")
          ? XmlParts.of(text, parts[1])
          : parts[0].contains(".gradle") ? gradle(text, parts[1]) : region(text, reference);
    }
    // Whole, but for the marks of the parts that other documents show.
    return text.lines()
        .filter(line -> !line.strip().startsWith("// docs: "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Methods of a class, by their names, separated by empty lines. */
  private static String methods(String text, String names) {
    return Stream.of(names.split(",", -1))
        .map(
            name -> {
              String head = "(?m)^(  @\\w+\n)?  public [^=\n]*\\b" + Pattern.quote(name);
              Matcher method = Pattern.compile(head + "\\([\\s\\S]*?\n  }$").matcher(text);
              assertThat(method.find()).as("method %s", name).isTrue();
              return method.group().stripIndent();
            })
        .collect(Collectors.joining("\n\n"));
  }

  private static String gradle(String text, String name) {
    List<String> lines = text.lines().toList();
    int begin = lines.indexOf(name + " {");
    assertThat(begin).as("block %s", name).isNotNegative();
    int end = begin + lines.subList(begin, lines.size()).indexOf("}");
    return String.join("\n", lines.subList(begin, end + 1));
  }

  private static String region(String text, String reference) {
    List<String> lines = text.lines().toList();
    String name = reference.substring(reference.indexOf('#') + 1);
    int begin = lines.stream().map(String::strip).toList().indexOf("// docs: " + name);
    assertThat(begin).as("region %s", reference).isNotNegative();
    int end = begin;
    while (!lines.get(end).strip().equals("// docs: end")) {
      end++;
    }
    String code = String.join("\n", lines.subList(begin + 1, end)).stripIndent().strip();
    String file = reference.substring(0, reference.indexOf('#'));
    return "// part of " + file + "\n" + imports(lines, code) + code;
  }

  /** The imports of a file that a part of it needs, as they stand there, and an empty line. */
  private static String imports(List<String> lines, String code) {
    String imports =
        lines.stream()
            .filter(line -> line.startsWith("import "))
            .filter(line -> names(line, code))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return imports.isEmpty() ? "" : imports + "\n";
  }

  private static boolean names(String line, String code) {
    String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
  }
}
