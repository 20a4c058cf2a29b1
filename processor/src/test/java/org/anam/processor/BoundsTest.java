package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Codecs of types with type variables compile, whatever bounds and names these have. */
final class BoundsTest {

  private static final int TYPES = Boolean.getBoolean("anam.long") ? 3000 : 60;

  private static void compile(List<JavaFileObject> sources, String seed) {
    Compilation compilation = Javac.with("-Xlint:all", "-Werror").compile(sources);
    assertThat(compilation.diagnostics()).as(seed).isEmpty();
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  @Test
  @DisplayName("bounds as people write them")
  void usual() {
    String head = "package lab; import java.util.List; @org.anam.Anam ";
    compile(
        List.of(
            source(
                "lab.Range", head + "record Range<T extends Comparable<? super T>>(T lo, T hi) {}"),
            source("lab.P", head + "record P<U, T extends List<? extends U>>(U u, T t) {}"),
            source("lab.Q", head + "record Q<U, T extends List<U[]>>(U u, T t) {}"),
            source(
                "lab.G",
                head
                    + "class G<K extends Comparable<? super K>, V> { @org.anam.Hdf5Output K k;"
                    + " @org.anam.Hdf5Output List<V> v; G() {} }"),
            source("lab.E", head + "record E<T extends Enum<T>>(T t) {}"),
            source(
                "lab.R",
                head
                    + "record R(Range<Integer> a, P<Integer, List<Integer>> b, List<? extends G<?, ?>> c) {}")),
        "");
  }

  @Test
  @DisplayName("random bounds on random variables, some with names of generated code")
  void random() {
    long seed =
        Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 1 : System.nanoTime());
    Random random = new Random(seed);
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < TYPES; i++) {
      sources.add(source("lab.G" + i, type(i, random)));
    }
    compile(sources, "-Danam.seed=" + seed);
  }

  private static String type(int number, Random random) {
    Set<String> names = new HashSet<>();
    List<String> variables = new ArrayList<>();
    List<String> declared = new ArrayList<>();
    List<String> members = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    while (variables.size() < count) {
      String name =
          random.nextBoolean()
              ? "T" + variables.size()
              : HostileNamesTest.NAMES.get(random.nextInt(HostileNamesTest.NAMES.size()));
      if (!USED.contains(name) && names.add(name)) {
        variables.add(name);
      }
    }
    for (String variable : variables) {
      declared.add(
          random.nextInt(4) == 0 ? variable : variable + " extends " + bound(variables, random, 3));
      members.add("@Hdf5Output " + variable + " m" + members.size() + ";");
      members.add("@Hdf5Output Collection<" + variable + "> m" + members.size() + ";");
    }
    return """
        package lab;
        import java.util.Collection;
        import java.util.HashMap;
        import org.anam.Anam;
        import org.anam.Hdf5Output;
        @Anam class G%1$d<%2$s> { %3$s G%1$d() {} }
        """
        .formatted(number, String.join(", ", declared), String.join(" ", members));
  }

  /** Names that the types below need for themselves. */
  private static final Set<String> USED =
      Set.of("Comparable", "Object", "Integer", "Override", "java", "org", "Iterable", "Class");

  private static String bound(List<String> variables, Random random, int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> "Comparable<" + argument(variables, random, depth) + ">";
      case 1 -> "Collection<" + argument(variables, random, depth) + ">";
      case 2 ->
          "HashMap<"
              + argument(variables, random, depth)
              + ", "
              + argument(variables, random, depth)
              + ">";
      case 3 -> "Iterable<" + argument(variables, random, depth) + ">";
      default -> "Class<" + argument(variables, random, depth) + ">";
    };
  }

  private static String argument(List<String> variables, Random random, int depth) {
    String type =
        depth == 0 || random.nextInt(3) == 0
            ? variables.get(random.nextInt(variables.size()))
            : random.nextInt(4) == 0 ? "Integer" : bound(variables, random, depth - 1);
    String array = random.nextInt(5) == 0 ? type + "[]" : type;
    return switch (random.nextInt(4)) {
      case 0 -> "? super " + array;
      case 1 -> "? extends " + array;
      default -> array;
    };
  }
}
