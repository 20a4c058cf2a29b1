package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public interface is the one that is committed in {@code api}, so that no change of it is an
 * accident; {@code docs/compatibility.md} says which are allowed. {@code -Danam.regenerate=true}
 * writes it anew, to be read before it is committed.
 */
@Tag("once")
final class ApiTest {

  private static final Path COMMITTED = Path.of("api");

  static Stream<String> modules() {
    return Product.MODULES.stream().filter(module -> !ApiDescription.of(module).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isTheCommittedOne(String module) throws IOException {
    Path file = COMMITTED.resolve(module.replace('/', '-') + ".txt");
    String api = ApiDescription.of(module);
    if (Boolean.getBoolean("anam.regenerate")) {
      Files.createDirectories(COMMITTED);
      Files.writeString(file, api);
    }
    assertThat(file).as("public interface of %s", module).exists();
    assertThat(api)
        .as("What may change is in docs/compatibility.md; scripts/regenerate writes it anew")
        .isEqualTo(Files.readString(file));
  }

  @Test
  void typesMembersAndDefaultsAreDescribed() {
    assertThat(ApiDescription.of("annotations"))
        .startsWith("package org.anam\n")
        .contains("@interface org.anam.Anam ", " default ");
    assertThat(ApiDescription.of("runtime/core").lines())
        .contains("package org.anam.array")
        .anyMatch(line -> line.startsWith("  public static") && line.contains("NdArray.of("))
        .noneMatch(line -> line.contains("private "));
  }
}
