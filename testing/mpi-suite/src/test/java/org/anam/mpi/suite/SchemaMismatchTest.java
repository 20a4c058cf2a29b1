package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two ranks have different builds of one class. What differs is an error on both that names both
 * sides, and the job goes on; what only has a new name and an alias is understood.
 */
@Tag("slow")
final class SchemaMismatchTest {

  private static final String EXCHANGE =
      """
      package lab;

      import java.util.List;
      import org.anam.error.AnamException;
      import org.anam.mpi.Communicator;

      public final class Exchange {
        private Exchange() {}

        public static void main(String[] args) {
          try (Communicator world = Communicator.world(args)) {
            for (String way : args[args.length - 1].split(",")) {
              String beginning = "rank " + world.rank() + " by " + way + " ";
              try {
                exchange(way, world, beginning);
              } catch (AnamException e) {
                String text = e.getMessage().replace('\\n', ' ');
                System.out.println(beginning + "refused " + text);
              }
              System.out.println(beginning + world.bcast("goes on"));
            }
          }
        }

        private static void exchange(String way, Communicator world, String beginning) {
          boolean first = world.isRoot();
          Object made = Maker.make();
          switch (way) {
            case "bcast" -> say(beginning, world.bcast(first ? made : null));
            case "large" -> say(beginning, world.bcast(first ? List.of(new double[100_000], made) : 0));
            case "scatterList" -> say(beginning, world.scatterList(first ? List.of(made, made) : null));
            case "gatherList" -> say(beginning, world.gatherList(List.of(made)));
            case "send" -> {
              if (first) {
                world.send(made, 1);
              } else {
                say(beginning, world.recv(0));
              }
            }
            default -> throw new IllegalArgumentException(way);
          }
        }

        private static void say(String beginning, Object value) {
          System.out.println(beginning + "has " + value);
        }
      }
      """;

  /** Where all ranks have one class path: the rank that comes first takes the first build. */
  private static final String EITHER =
      """
      package lab;

      import java.net.URL;
      import java.net.URLClassLoader;
      import java.nio.file.FileAlreadyExistsException;
      import java.nio.file.Files;
      import java.nio.file.Path;

      public final class Either {
        private Either() {}

        public static void main(String[] args) throws Exception {
          Path build = Path.of(args[isFirst(Path.of(args[2])) ? 0 : 1]);
          URL[] place = {build.toUri().toURL()};
          try (URLClassLoader loader = new URLClassLoader(place, Either.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            String[] ways = {args[3]};
            loader
                .loadClass("lab.Exchange")
                .getMethod("main", String[].class)
                .invoke(null, (Object) ways);
          }
        }

        private static boolean isFirst(Path mark) throws Exception {
          try {
            Files.createFile(mark);
            return true;
          } catch (FileAlreadyExistsException e) {
            return false;
          }
        }
      }
      """;

  private static final List<String> WAYS =
      List.of("bcast", "large", "scatterList", "gatherList", "send");

  @TempDir Path folder;
  private Path either;

  private Path build(String name, String made, String... types) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("lab/Exchange.java", EXCHANGE);
    sources.put("lab/Maker.java", maker(made));
    for (String type : types) {
      String simple = type.replaceAll("(?s).*?(?:record|enum) (\\w+).*", "$1");
      sources.put("lab/" + simple + ".java", "package lab;\n" + type);
    }
    return Workshop.compile(folder.resolve(name), sources);
  }

  private static String maker(String made) {
    return """
    package lab;

    final class Maker {
      private Maker() {}

      static Object make() {
        return new %s;
      }
    }
    """
        .formatted(made);
  }

  /** One job tries all ways, one after the other: after each refusal it goes on. */
  private Outcome run(Launcher launcher, Path first, Path second, List<String> ways) {
    String all = String.join(",", ways);
    Job job = new Job(launcher, 2).limit(FailuresTest.LIMIT);
    Outcome outcome;
    if (launcher.isNative()) {
      job.classPath(withEverything(first)).classPath(withEverything(second));
      outcome = job.run(folder, "lab.Exchange", all);
    } else {
      String mark = folder.resolve(UUID.randomUUID().toString()).toString();
      job.classPath(withEverything(either()));
      outcome = job.run(folder, "lab.Either", first.toString(), second.toString(), mark, all);
    }
    assertThat(outcome.inTime()).as("%s", outcome).isTrue();
    assertThat(outcome.status()).as("%s", outcome).isZero();
    for (String way : ways) {
      assertThat(outcome.lines())
          .as("%s", outcome)
          .contains("rank 0 by " + way + " goes on", "rank 1 by " + way + " goes on");
    }
    return outcome;
  }

  private static List<Path> withEverything(Path build) {
    List<Path> entries = new ArrayList<>(List.of(build));
    entries.addAll(ClassPath.everything());
    return entries;
  }

  private synchronized Path either() {
    if (either == null) {
      try {
        either = Workshop.compile(folder.resolve("either"), Map.of("lab/Either.java", EITHER));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return either;
  }

  /** What came of one way on one rank. */
  private static String of(int rank, String way, Outcome outcome) {
    String beginning = "rank " + rank + " by " + way + " ";
    return outcome.lines().stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> anotherMember() throws IOException {
    String type = "@org.anam.Anam public record Trial(int order, double value%s) {}";
    Path before = build("before", "Trial(1, 2.5)", type.formatted(""));
    Path after = build("after", "Trial(1, 2.5, \"x\")", type.formatted(", String note"));
    return refused(before, after, "ANAM204", "lab.Trial");
  }

  @TestFactory
  Stream<DynamicTest> membersInAnotherOrder() throws IOException {
    String type = "@org.anam.Anam public record Trial(int %s, int %s) {}";
    Path before = build("order1", "Trial(1, 2)", type.formatted("a", "b"));
    Path after = build("order2", "Trial(1, 2)", type.formatted("b", "a"));
    return refused(before, after, "ANAM204", "lab.Trial");
  }

  @TestFactory
  Stream<DynamicTest> otherConstantsOfAnEnum() throws IOException {
    String type = "@org.anam.Anam public record Paint(Hue hue) {}";
    String hue = "public enum Hue { %s }";
    Path before = build("hue1", "Paint(Hue.RED)", type, hue.formatted("RED, GREEN"));
    Path after = build("hue2", "Paint(Hue.RED)", type, hue.formatted("GREEN, RED"));
    return refused(before, after, "ANAM204", "lab.Hue");
  }

  @TestFactory
  Stream<DynamicTest> noSuchClass() throws IOException {
    Path before = build("known", "Trial(1)", "@org.anam.Anam public record Trial(int a) {}");
    Path after = build("unknown", "Other(1)", "@org.anam.Anam public record Other(int a) {}");
    return refused(before, after, "ANAM101", "lab.");
  }

  private Stream<DynamicTest> refused(Path before, Path after, String code, String type) {
    return Here.launchers()
        .map(
            launcher ->
                DynamicTest.dynamicTest(
                    launcher.toString(),
                    () -> {
                      Outcome outcome = run(launcher, before, after, WAYS);
                      WAYS.forEach(way -> assertRefused(outcome, way, code, type));
                    }));
  }

  private static void assertRefused(Outcome outcome, String way, String code, String type) {
    for (int rank = way.equals("send") ? 1 : 0; rank < 2; rank++) {
      assertThat(of(rank, way, outcome))
          .as("rank %d by %s: %s", rank, way, outcome)
          .startsWith("refused " + code)
          .contains(type)
          .contains("message from rank ");
    }
  }

  @TestFactory
  Stream<DynamicTest> anAliasIsUnderstood() throws IOException {
    Path before = build("old", "Trial(7)", "@org.anam.Anam public record Trial(int order) {}");
    Path after =
        build(
            "new",
            "Attempt(7)",
            "@org.anam.Anam @org.anam.Alias(\"lab.Trial\") public record Attempt(int order) {}");
    // Which of the builds a rank has matters here, so only launchers that let it be said.
    List<String> ways = List.of("bcast", "send", "scatterList");
    return Here.launchers()
        .filter(Launcher::isNative)
        .map(
            launcher ->
                DynamicTest.dynamicTest(
                    launcher.toString(),
                    () -> {
                      Outcome outcome = run(launcher, before, after, ways);
                      for (String way : ways) {
                        assertThat(of(1, way, outcome))
                            .as("%s: %s", way, outcome)
                            .startsWith("has ")
                            .contains("Attempt[order=7]");
                      }
                    }));
  }
}
