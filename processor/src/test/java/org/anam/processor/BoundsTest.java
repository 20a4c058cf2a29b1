package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
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

  /** Types with parameters of each kind of bound, and what fits each of them together. */
  private static final Map<String, List<String>> FITTING =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Natural<T extends Comparable<T>>", List.of("Integer", "String", "O")),
              Map.entry("Usual<T extends Comparable<? super T>>", List.of("Integer", "Day", "O")),
              Map.entry("Numeric<T extends Number>", List.of("Integer", "N")),
              Map.entry("Of<T extends Enum<T>>", List.of("Day")),
              Map.entry("Mapped<T extends Plain>", List.of("Plain", "P")),
              Map.entry("Own<T extends Own<T>>", List.of()),
              Map.entry("Any<T>", List.of("String", "int[]", "T", "O", "List<String>")),
              Map.entry(
                  "Below<T, U extends T>",
                  List.of("Object, Integer", "Plain, P", "T, T", "Object, O")),
              Map.entry(
                  "Lists<T, U extends List<T>>",
                  List.of("String, ArrayList<String>", "T, List<T>", "Plain, List<Plain>")),
              Map.entry(
                  "Pairs<T extends Comparable<? super T>, U>", List.of("Integer, String", "O, T")),
              Map.entry(
                  "Above<T extends List<? extends U>, U>",
                  List.of("List<Integer>, Integer", "List<T>, T")),
              Map.entry("Open<T extends Number, U>", List.of("Integer, String", "N, T")),
              Map.entry("Shut<T extends Number, U>", List.of("Integer, String", "N, T"))));

  @Test
  @DisplayName("members of bounded types, with wildcards for any of their arguments")
  void wildcards() {
    long seed = Long.getLong("anam.seed", new Random().nextLong());
    Random random = new Random(seed);
    String head = "package lab; import java.util.*; import org.anam.*; ";
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("lab.Day", head + "enum Day { A, B }"));
    sources.add(source("lab.Plain", head + "@Anam class Plain { @Hdf5Output int x; Plain() {} }"));
    for (String declared : FITTING.keySet()) {
      sources.add(source("lab." + nameOf(declared), head + declaration(declared)));
    }
    List<String> types = legal(TYPES * 3, sources, random);
    assertThat(types).hasSizeGreaterThan(TYPES / 2);
    for (int i = 0; i * 8 < types.size(); i++) {
      String uses = "Uses" + i;
      List<String> some = types.subList(i * 8, Math.min(types.size(), i * 8 + 8));
      sources.add(source("lab." + uses, uses(uses, some) + uses + "() {} }"));
    }
    compile(sources, "-Danam.seed=" + seed);
  }

  /** A class with a line for each of the types. */
  private static String uses(String name, List<String> types) {
    return "package lab; import java.util.*; import org.anam.*; @Anam class "
        + name
        + "<T, O extends Comparable<O>, N extends Number, P extends Plain> {\n"
        + IntStream.range(0, types.size())
            .mapToObj(n -> "@Hdf5Output " + types.get(n) + " m" + n + ";\n")
            .collect(Collectors.joining());
  }

  /** Random types that the compiler by itself finds legal. */
  private static List<String> legal(int count, List<JavaFileObject> sources, Random random) {
    List<String> types = Stream.generate(() -> contained(random, 2)).limit(count).toList();
    List<JavaFileObject> all = new ArrayList<>(sources);
    all.add(source("lab.Tried", uses("Tried", types) + "}"));
    Set<Long> illegal =
        Compiler.javac()
            .withClasspath(Javac.runtime())
            .withOptions("-proc:none", "-Xmaxerrs", "100000")
            .compile(all)
            .errors()
            .stream()
            .map(Diagnostic::getLineNumber)
            .collect(Collectors.toSet());
    return IntStream.range(0, count)
        .filter(n -> !illegal.contains(n + 2L))
        .mapToObj(types::get)
        .toList();
  }

  private static String nameOf(String declared) {
    return declared.substring(0, declared.indexOf('<'));
  }

  private static String variablesOf(String declared) {
    return declared.contains(" U") || declared.contains(", U") ? "T, U" : "T";
  }

  /** A class, or a sealed or open interface, with members of its variables. */
  private static String declaration(String declared) {
    String name = nameOf(declared);
    String variables = declared.substring(name.length());
    String fields =
        "@Hdf5Output T t; @Hdf5Output List<T> ts; "
            + (variablesOf(declared).equals("T") ? "" : "@Hdf5Output Map<String, U> us; ");
    return switch (name) {
      case "Open" -> "@Anam interface " + declared + " {}";
      case "Shut" ->
          "sealed interface %s { @Anam record Leaf%s(T t, U u) implements Shut<T, U> {} }"
              .formatted(declared, variables);
      default -> "@Anam class %s { %s %s() {} }".formatted(declared, fields, name);
    };
  }

  private static String contained(Random random, int depth) {
    String type = use(random, depth);
    return switch (random.nextInt(5)) {
      case 0 -> "List<" + type + ">";
      case 1 -> "Map<String, ? extends " + type + ">";
      case 2 -> "Optional<" + type + ">";
      default -> type;
    };
  }

  /** A type with arguments, each as it is, or as a wildcard. */
  private static String use(Random random, int depth) {
    List<String> all = List.copyOf(FITTING.keySet());
    String declared = all.get(random.nextInt(all.size()));
    String name = nameOf(declared);
    List<String> fitting = FITTING.get(declared);
    int count = variablesOf(declared).equals("T") ? 1 : 2;
    if (fitting.isEmpty()) {
      return name + "<?>";
    }
    String[] arguments = fitting.get(random.nextInt(fitting.size())).split(", ", 2);
    boolean isAlone = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      if (name.equals("Any") && depth > 0 && random.nextInt(3) == 0) {
        arguments[i] = use(random, depth - 1);
      }
      arguments[i] =
          switch (isAlone && i == 0 ? 0 : random.nextInt(4)) {
            case 0 -> arguments[i];
            case 1 -> "? extends " + arguments[i];
            case 2 -> "? super " + arguments[i];
            default -> "?";
          };
    }
    return name + "<" + String.join(", ", arguments) + ">";
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
