package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The processor decides by types, kinds and whole qualified names, never by a part of a name or by
 * how a type is written: a user's class may be called anything, and annotations change what types
 * are written like.
 */
@Tag("once")
final class TypesByKindTest {

  private static final Pattern DECISION =
      Pattern.compile(
          String.join(
              "|",
              "toString\\(\\)\\)?\\.(equals|startsWith|endsWith|contains|matches|indexOf)\\((?!'/')",
              "\\w*[nN]ames?(\\(\\))?\\.(startsWith|endsWith|contains|matches)\\(\"",
              "simpleName\\(\\)\\.equals\\(",
              "SimpleName\\(\\)\\.(contentEquals\\(\"|toString\\(\\)\\.equals\\()",
              "(equals|contentEquals)\\(\"\\w+\\.[\\w.]+\"\\)",
              "(startsWith|endsWith)\\(\"(java|javax|jdk|org|com)\\b",
              "storage\\(\\)\\.(replace|split|startsWith|contains)\\w*\\(",
              "\\.field\\(\\)\\.(startsWith|endsWith|contains|replace)\\w*\\("));

  /** What looks like one and is none, with the reason. */
  private static final List<String> NONE =
      List.of(
          // the kind of compiler that runs, by its class: nothing else tells
          "LombokRounds.java: getName().startsWith(\"",
          // names of members in the file, of which those that begin so are the format's
          "NameRules.java: name.startsWith(\"",
          // how compilers call a parameter whose name they do not know
          "ConstructorParameters.java: SimpleName().contentEquals(\"",
          // the text of a source
          "LocalTypes.java: toString().contains(");

  private static Stream<String> decisionsIn(String source) {
    List<String> found = new ArrayList<>();
    Matcher matcher = DECISION.matcher(source.replaceAll("\\s+", ""));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found.stream();
  }

  @Test
  @DisplayName("no source of the processor decides on types by their text")
  void none() {
    List<Path> sources = TestCompiler.files(Path.of("src", "main", "java"), ".java");
    assertThat(sources).hasSizeGreaterThan(50);
    List<String> all =
        sources.stream()
            .flatMap(
                file ->
                    decisionsIn(TestCompiler.read(file))
                        .map(text -> file.getFileName() + ": " + text))
            .distinct()
            .toList();
    assertThat(all).as("ask Elements, Types or a Kind instead").hasSameElementsAs(NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (name.startsWith(\"java.\"))",
        "if (element.getQualifiedName().toString()\n    .startsWith(\"java.\"))",
        "!constant.field().endsWith(\"S\")",
        "TypeName.get(type).toString().equals(\"java.util.Map<java.lang.String>\")",
        "empty.type().simpleName().equals(\"PriorityBlockingQueue\")",
        "element.getSimpleName().contentEquals(\"Store\")",
        "type.getQualifiedName().contentEquals(\"java.lang.Object\")",
        "value.storage().replace(\"int\", \"uint\")"
      })
  @DisplayName("the test finds those that there were")
  void found(String decision) {
    assertThat(decisionsIn(decision)).isNotEmpty();
  }
}
