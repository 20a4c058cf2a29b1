package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inside packages of many classes, no more than three reach each other. */
@Tag("once")
final class CirclesTest {

  private static final int MANY = 15;
  private static final int LARGEST = 3;

  /**
   * Circles that are still to be opened, each with the size that it may not exceed. That of the
   * codecs is their contract: objects consist of values and values can be objects, which have a
   * codec, a way in and a way out each, and are looked up by their class.
   */
  private static final Map<String, Integer> KNOWN = Map.of("org.anam.codec", 8);

  /** The layers below this package are held however few classes they have. */
  private static final String LAYERED = "org.anam.mpi.nativempi";

  private static final Map<String, List<JavaClass>> PACKAGES = packages();

  private static Map<String, List<JavaClass>> packages() {
    Map<String, List<JavaClass>> packages = new TreeMap<>();
    for (JavaClass type : Product.all()) {
      packages.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>()).add(type);
    }
    packages
        .entrySet()
        .removeIf(
            entry ->
                !entry.getKey().startsWith(LAYERED)
                    && entry.getValue().stream().filter(JavaClass::isTopLevelClass).count()
                        <= MANY);
    return packages;
  }

  @Test
  void layersAreHeldThoughTheyAreSmall() {
    assertThat(PACKAGES)
        .containsKeys(LAYERED + ".transport", LAYERED + ".transport.message", LAYERED + ".call");
  }

  static Stream<String> largePackages() {
    return PACKAGES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("largePackages")
  void fewClassesReachEachOther(String name) {
    int allowed = KNOWN.getOrDefault(name, LARGEST);
    assertThat(tooLarge(PACKAGES.get(name), allowed)).isEmpty();
  }

  @Test
  void whatIsKnownIsThereStill() {
    Map<String, Integer> sizes = new TreeMap<>();
    for (String name : KNOWN.keySet()) {
      sizes.put(
          name,
          Circles.in(Product.uses(PACKAGES.get(name))).stream()
              .mapToInt(Set::size)
              .max()
              .orElse(0));
    }
    assertThat(sizes).isEqualTo(KNOWN);
  }

  /** A deliberate circle: each of four uses the next. */
  @Test
  void aCircleOfFourIsFound() {
    Iterable<JavaClass> four =
        new ClassFileImporter().importClasses(One.class, Two.class, Three.class, Four.class);
    Map<String, Set<String>> uses = new TreeMap<>();
    // As top-level classes, which nested ones are not to the finder.
    StreamSupport.stream(four.spliterator(), false)
        .forEach(
            type ->
                uses.put(
                    type.getSimpleName(),
                    type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getSimpleName())
                        .collect(Collectors.toSet())));
    assertThat(Circles.in(uses)).containsExactly(Set.of("One", "Two", "Three", "Four"));
    uses.get("Four").clear();
    assertThat(Circles.in(uses)).isEmpty();
  }

  private static List<Set<String>> tooLarge(Iterable<JavaClass> classes, int allowed) {
    return Circles.in(Product.uses(classes)).stream()
        .filter(circle -> circle.size() > allowed)
        .toList();
  }

  record One(Two next) {}

  record Two(Three next) {}

  record Three(Four next) {}

  record Four(One next) {}
}
