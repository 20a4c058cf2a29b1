package org.anam.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the directions between packages that CONTRIBUTING.md states. */
@Tag("once")
final class PackageArrowsTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .importPaths(
              Product.MODULES.stream()
                  .filter(module -> module.startsWith("runtime/"))
                  .map(Product::folder)
                  .toList());

  /** A package of the runtime, and the packages of the runtime that it may use besides itself. */
  @ParameterizedTest
  @CsvSource({
    "error, ''",
    "array.memory, ''",
    "array, error array.memory",
    "array.flat, array",
    "layout, error",
    "codec, error array array.flat layout",
    "registry, error array codec",
    "collection, error array array.flat codec registry",
    "storage.error, error",
    "storage.thread, ''",
    "storage, error array layout storage.error",
    "mapping.error, error",
    "mapping.format, error array layout codec storage storage.error mapping.error",
    "mapping.progress, error mapping.format",
    "mapping.save, "
        + "error array layout codec storage storage.error mapping.error mapping.format "
        + "mapping.progress",
    "mapping.load, "
        + "error array layout codec storage mapping.error mapping.format mapping.progress",
    "file, error storage storage.error storage.thread mapping.error",
    "hdf5, "
        + "error array layout codec registry storage storage.error file mapping.error "
        + "mapping.progress mapping.save mapping.load",
    "http, error storage storage.error",
    "inspect.child, ''",
    "inspect, "
        + "error array layout codec registry storage storage.error file mapping.error "
        + "mapping.format mapping.progress mapping.load hdf5 inspect.child",
  })
  void packagesUseOnlyWhatLiesBelow(String name, String below) {
    below(name, below.split(" ")).check(RUNTIME);
  }

  /** What engines have in common knows neither of them, nor how the port is called. */
  @Test
  void whatEnginesShareIsBelowThem() {
    below("storage.engine", "error", "array", "layout", "storage.error").check(RUNTIME);
  }

  /** A package of the engine on the library, and the packages of that engine that it may use. */
  @ParameterizedTest
  @CsvSource({
    "call, ''",
    "type, call",
    "session, call type",
    "data, call type session",
    "text, call type session data",
    "object, call type session data text",
    "copy, call type session data text object",
    "'', call session object copy",
  })
  void theEnginesPackagesUseOnlyWhatLiesBelow(String name, String below) {
    Stream<String> inside =
        Stream.of(below.split(" ")).filter(one -> !one.isEmpty()).map(PackageArrowsTest::engine);
    Stream<String> port =
        Stream.of(
            "error",
            "array",
            "array.memory",
            "layout",
            "storage",
            "storage.engine",
            "storage.error");
    below(engine(name), Stream.concat(inside, port).toArray(String[]::new)).check(RUNTIME);
  }

  /** A package of the engine in Java, and the packages of that engine that it may use. */
  @ParameterizedTest
  @CsvSource({
    "checksum, ''",
    "bytes, checksum",
    "name, ''",
    "message, bytes",
    "filter, bytes checksum message",
    "read.block, bytes checksum message filter",
    "read.object, bytes checksum message read.block",
    "read.data, bytes checksum message filter read.block read.object",
    "read.value, bytes message filter name read.block read.data",
    "read, bytes message filter name read.block read.object read.data read.value",
    "write, bytes checksum",
    "create, bytes filter name read write",
    "form, bytes message read.block read.object write",
    "copy, bytes message filter name read.block read.object read.data read write create form",
    "append, bytes checksum message name read.block read.object read write create form",
  })
  void packagesOfTheEngineInJavaUseOnlyWhatLiesBelow(String name, String below) {
    Stream<String> inside =
        Stream.of(below.split(" ")).filter(one -> !one.isEmpty()).map("storage.direct."::concat);
    Stream<String> port =
        Stream.of(
            "error",
            "array",
            "array.memory",
            "layout",
            "storage",
            "storage.engine",
            "storage.error",
            "storage.thread");
    assertThat(RUNTIME.containPackage("org.anam.storage.direct." + name)).isTrue();
    below("storage.direct." + name, Stream.concat(inside, port).toArray(String[]::new))
        .check(RUNTIME);
  }

  private static String engine(String name) {
    return name.isEmpty() ? "storage.hdf5lib" : "storage.hdf5lib." + name;
  }

  /** A package of the native transport, and those that it may use besides itself. */
  @ParameterizedTest
  @CsvSource({
    "error, ''",
    "library, error",
    "abi, error library",
    "call, error abi",
    "binding, error abi call library",
    "transport.memory, abi call",
    "transport.progress, call",
    "transport.communicator, abi call transport.memory transport.progress",
    "transport.message, abi call transport.memory transport.progress transport.communicator",
    "transport.collective, "
        + "abi call transport.memory transport.progress transport.communicator transport.message",
    "transport, "
        + "error library abi call binding transport.memory transport.progress "
        + "transport.communicator transport.message transport.collective",
  })
  void layersOfTheNativeTransportUseOnlyWhatLiesBelow(String name, String below) {
    String own = "mpi.nativempi.";
    List<String> allowed = new ArrayList<>(List.of("error", "array", "mpi.error", "mpi.transport"));
    Stream.of(below.split(" ", -1))
        .filter(layer -> !layer.isEmpty())
        .map(own::concat)
        .forEach(allowed::add);
    JavaClasses classes = Product.of("mpi/native");
    assertThat(classes.containPackage("org.anam." + own + name)).isTrue();
    below(own + name, allowed.toArray(String[]::new)).check(classes);
  }

  /** A package of the communicator's operations, and those of them that it may use. */
  @ParameterizedTest
  @CsvSource({
    "base, ''",
    "array, ''",
    "point, base",
    "collective, base array point",
    "'', base array point collective",
  })
  void theOperationsPackagesUseOnlyWhatLiesBelow(String name, String below) {
    String own = name.isEmpty() ? "mpi.exchange" : "mpi.exchange." + name;
    List<String> allowed =
        new ArrayList<>(
            List.of(
                "error",
                "array",
                "array.flat",
                "array.memory",
                "codec",
                "message",
                "mpi.error",
                "mpi.transport"));
    Stream.of(below.split(" "))
        .filter(one -> !one.isEmpty())
        .map("mpi.exchange."::concat)
        .forEach(allowed::add);
    JavaClasses classes = Product.of("mpi/api");
    assertThat(classes.containPackage("org.anam." + own)).isTrue();
    below(own, allowed.toArray(String[]::new)).check(classes);
  }

  @Test
  void onlyTheLibrarysPackageUsesTheLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.anam.storage.hdf5lib..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("hdf.hdf5lib..", "org.bytedeco..")
        .check(RUNTIME);
  }

  @Test
  void theLibrarysPackageDoesNotKnowWhoUsesThePort() {
    noClasses()
        .that()
        .resideInAPackage("org.anam.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.anam.hdf5..", "org.anam.registry..", "org.anam.collection..")
        .check(RUNTIME);
  }

  @Test
  void aWrongDirectionIsFound() {
    assertThat(RUNTIME.contain("org.anam.registry.Registry")).isTrue();
    assertThatThrownBy(() -> below("registry", "error").check(RUNTIME))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.anam.codec");
  }

  private static ArchRule below(String name, String... below) {
    Set<String> allowed = new HashSet<>(Arrays.asList(below));
    allowed.add(name);
    DescribedPredicate<JavaClass> elsewhere =
        DescribedPredicate.describe(
            "of packages above",
            type -> {
              String inside = type.getPackageName();
              return inside.startsWith("org.anam.")
                  && !allowed.contains(inside.substring("org.anam.".length()));
            });
    return noClasses()
        .that()
        .resideInAPackage("org.anam." + name)
        .should()
        .dependOnClassesThat(elsewhere);
  }
}
