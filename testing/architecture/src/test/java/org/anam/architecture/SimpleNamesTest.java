package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who reads a class's simple name anywhere in the product knows which class is meant. */
@Tag("once")
final class SimpleNamesTest {

  /** Of descriptions of packages and modules there is one each. */
  private static final Set<String> DESCRIPTIONS = Set.of("package-info", "module-info");

  /**
   * The engines behind the port. Each has HDF5's own terms for what the format has, whatever the
   * other and the modules above call theirs; no code outside names their classes.
   */
  private static final List<String> ENGINES = List.of("runtime/hdf5lib", "runtime/direct");

  @Test
  void noSimpleNameOccursTwice() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String module : Product.MODULES) {
      if (!ENGINES.contains(module)) {
        collect(Product.of(module), names);
      }
    }
    assertThat(twice(names)).isEmpty();
  }

  /** Inside an engine, and beside what engines share, names are told apart as well. */
  @ParameterizedTest
  @FieldSource("ENGINES")
  void noSimpleNameOccursTwiceInAnEngine(String engine) {
    Map<String, Set<String>> names = new TreeMap<>();
    collect(Product.of(engine), names);
    collect(Product.of("runtime/storage"), names);
    assertThat(twice(names)).isEmpty();
  }

  @Test
  void aNameThatOccursTwiceIsFound() {
    Map<String, Set<String>> names = new TreeMap<>();
    collect(new ClassFileImporter().importClasses(List.class, java.awt.List.class), names);
    assertThat(twice(names)).containsOnlyKeys("List");
  }

  private static void collect(JavaClasses classes, Map<String, Set<String>> names) {
    for (JavaClass type : classes) {
      if (type.isTopLevelClass() && !DESCRIPTIONS.contains(type.getSimpleName())) {
        names
            .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
            .add(type.getFullName());
      }
    }
  }

  private static Map<String, Set<String>> twice(Map<String, Set<String>> names) {
    names.values().removeIf(classes -> classes.size() == 1);
    return names;
  }
}
