package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the directions between modules that CONTRIBUTING.md states. */
@Tag("once")
final class ModuleArrowsTest {

  private static final Map<String, String> MODULES = Product.moduleByClass();

  /** A module, and the modules that it uses. */
  @ParameterizedTest
  @CsvSource({
    "annotations, ''",
    "processor, annotations",
    "runtime/core, annotations",
    "runtime/storage, runtime/core",
    "runtime/hdf5lib, runtime/core runtime/storage",
    "runtime/direct, runtime/core runtime/storage",
    "runtime/mapping, runtime/core runtime/storage",
    "runtime/inspect, runtime/core runtime/storage runtime/mapping",
    "runtime/http, runtime/core runtime/storage",
    "mpi/api, runtime/core",
    "mpi/native, runtime/core mpi/api",
    "mpi/mpj, runtime/core mpi/api",
    "cli, runtime/core runtime/storage runtime/mapping runtime/inspect",
  })
  void modulesUseOnlyWhatLiesBelow(String module, String below) {
    Set<String> allowed =
        Arrays.stream(below.split(" ", -1))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(allowed).containsAll(usedBy(module));
  }

  private static Set<String> usedBy(String module) {
    Set<String> used = new TreeSet<>();
    for (JavaClass type : Product.of(module)) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> MODULES.get(dependency.getTargetClass().getName()))
          .filter(name -> name != null && !name.equals(module))
          .forEach(used::add);
    }
    return used;
  }

  /** The tests above would find nothing where nothing is read. */
  @Test
  void usesAreFound() {
    assertThat(usedBy("mpi/api")).containsExactly("runtime/core");
    assertThat(usedBy("runtime/mapping")).containsExactly("runtime/core", "runtime/storage");
  }

  @Test
  void eachModuleHasItsClasses() {
    assertThat(Product.MODULES).allSatisfy(module -> assertThat(Product.of(module)).isNotEmpty());
  }
}
