package org.anam.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars with mapped types, each compiled on its own, and a program that uses both. */
@Tag("slow")
final class SeparateJarsTest {

  private static final String PLACE =
      """
      package a;

      @org.anam.Anam
      public record Place(String name, double height) {}
      """;

  /** A type of another jar as a member, whose codec that jar has. */
  private static final String TRIP =
      """
      package b;

      @org.anam.Anam
      public record Trip(java.util.List<a.Place> stops, int days) {}
      """;

  private static final String PROGRAM =
      """
      package c;

      import a.Place;
      import b.Trip;
      import java.nio.file.Path;
      import java.util.List;
      import org.anam.codec.TypeDescriptor;
      import org.anam.hdf5.Hdf5;
      import org.anam.registry.Registry;

      public final class Program {
        private Program() {}

        public static void main(String[] arguments) {
          System.out.println("named " + Program.class.getModule().isNamed());
          for (TypeDescriptor<?> type : Registry.standard().types()) {
            System.out.println("type " + type.name());
          }
          Place place = new Place("Ulm", 478.5);
          Trip trip = new Trip(List.of(place), 3);
          Hdf5.save(Path.of("place.h5"), place);
          Hdf5.save(Path.of("trip.h5"), trip);
          System.out.println(Hdf5.load(Path.of("place.h5"), Place.class).equals(place));
          System.out.println(Hdf5.load(Path.of("trip.h5")).equals(trip));
          System.out.println(Hdf5.load(Path.of("trip.h5")));
        }
      }
      """;

  private static final String[] LINES = {
    "type a.Place",
    "type anamnesis.abstract.AnamCollection",
    "type anamnesis.store.Store",
    "type b.Trip",
    "true",
    "true",
    "Trip[stops=[Place[name=Ulm, height=478.5]], days=3]"
  };

  private static final String SAVES =
      """
      package c;

      public final class Saves {
        private Saves() {}

        public static void main(String[] arguments) {
          org.anam.hdf5.Hdf5.save(java.nio.file.Path.of("x.h5"), new a.Place("Ulm", 478.5));
        }
      }
      """;

  @TempDir Path temp;
  private Workshop workshop;

  @BeforeEach
  void workshop() {
    workshop = new Workshop(temp);
  }

  @Test
  @DisplayName("on the class path the registry has the types of both jars, and their objects last")
  void classPath() throws IOException, InterruptedException {
    Path a = workshop.jar("a", Map.of("a/Place.java", PLACE));
    Path b = workshop.jar("b", Map.of("b/Trip.java", TRIP), a);
    Path c = workshop.plainJar("c", Map.of("c/Program.java", PROGRAM), a, b);
    Workshop.Run run = workshop.runOnClassPath("c.Program", List.of(a, b, c));
    assertThat(lines(run)).contains("named false").containsSubsequence(LINES);
    assertThat(lines(run).stream().filter(line -> line.startsWith("type "))).hasSize(4);
    assertThat(run.status()).isZero();
  }

  @Test
  @DisplayName(
      "on the module path the registry has the types of both modules, and their objects last")
  void modulePath() throws IOException, InterruptedException {
    Path a = workshop.module("a", module("a", "", PLACE));
    Path b = workshop.module("b", module("b", "requires transitive a;", TRIP), a);
    Map<String, String> program = new LinkedHashMap<>();
    program.put("module-info.java", "module c { requires b; requires org.anam.runtime; }");
    program.put("c/Program.java", PROGRAM);
    Path c = workshop.module("c", program, a, b);
    Workshop.Run run = workshop.runOnModulePath("c/c.Program", List.of(a, b, c));
    assertThat(lines(run)).contains("named true").containsSubsequence(LINES);
    assertThat(lines(run).stream().filter(line -> line.startsWith("type "))).hasSize(4);
    assertThat(run.status()).isZero();
  }

  private static Map<String, String> module(String name, String requires, String type) {
    return Map.of(
        "module-info.java",
        """
        module %s {
          requires transitive org.anam.runtime;
          %s

          exports %s;

          provides org.anam.codec.CodecModule with %s.AnamRegistry;
        }
        """
            .formatted(name, requires, name, name),
        name + "/" + (name.equals("a") ? "Place" : "Trip") + ".java",
        type);
  }

  @Test
  @DisplayName("two jars whose codecs claim one class name are refused, and both are named")
  void duplicates() throws IOException, InterruptedException {
    Path a = workshop.jar("a", Map.of("a/Place.java", PLACE));
    Path b =
        workshop.jar(
            "b",
            Map.of(
                "b/Site.java",
                "package b; @org.anam.Anam(name = \"a.Place\") public record Site(String name) {}"));
    Path c = workshop.plainJar("c", Map.of("c/Saves.java", SAVES), a);
    Workshop.Run run = workshop.runOnClassPath("c.Saves", List.of(a, b, c));
    assertThat(run.output())
        .contains("ANAM104: Two codecs claim the class name a.Place: ")
        .contains("a.PlaceAnam for a.Place from " + a.toFile().toURI())
        .contains("b.SiteAnam for b.Site from " + b.toFile().toURI())
        .contains("take one of the jars off the class path");
    assertThat(run.status()).isNotZero();
  }

  @Test
  @DisplayName("a program compiled without the processor is told how to name it to the build")
  void withoutProcessor() throws IOException, InterruptedException {
    Path a = workshop.plainJar("a", Map.of("a/Place.java", PLACE));
    Path c = workshop.plainJar("c", Map.of("c/Saves.java", SAVES), a);
    Workshop.Run run = workshop.runOnClassPath("c.Saves", List.of(a, c));
    assertThat(run.output())
        .contains("ANAM105: No codec maps a.Place, and no registry was found at all")
        .contains("<annotationProcessorPaths>")
        .contains("annotationProcessor(\"org.anam:anam-processor:");
    assertThat(run.status()).isNotZero();
  }

  @Test
  @DisplayName("of one jar compiled without the processor the types are missing")
  void oneWithoutProcessor() throws IOException, InterruptedException {
    Path a = workshop.plainJar("a", Map.of("a/Place.java", PLACE));
    Path b =
        workshop.jar(
            "b",
            Map.of("b/Day.java", "package b; @org.anam.Anam public record Day(int number) {}"));
    Path c = workshop.plainJar("c", Map.of("c/Saves.java", SAVES), a);
    Workshop.Run run = workshop.runOnClassPath("c.Saves", List.of(a, b, c));
    assertThat(run.output())
        .contains("ANAM103: No codec maps a.Place")
        .contains("compile it with the Anam processor");
    assertThat(run.status()).isNotZero();
  }

  private static List<String> lines(Workshop.Run run) {
    return run.output().lines().toList();
  }
}
