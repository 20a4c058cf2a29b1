package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import org.anam.codec.CodecModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Users may call anything of theirs as they like: no name in generated code hides it, and no name
 * of theirs is taken for one that generated code means. Each hostile name stands at each place.
 */
final class HostileNamesTest {

  /** Names of types and packages that generated code uses, and names that it declares itself. */
  static final List<String> NAMES =
      List.of(
          "Override",
          "Object",
          "String",
          "Integer",
          "Double",
          "Math",
          "RuntimeException",
          "IllegalArgumentException",
          "SuppressWarnings",
          "Comparable",
          "Deprecated",
          "Members",
          "Members2",
          "Values",
          "ValueCodec",
          "Codec",
          "CodecModule",
          "TypeDescriptor",
          "Sink",
          "Source",
          "TextForm",
          "ArrayLayout",
          "NdArray",
          "AnamGenerated",
          "GeneratedCodec",
          "Tables",
          "List",
          "Map",
          "Set",
          "Optional",
          "EnumSet",
          "ServiceLoader",
          "ArrayList",
          "java",
          "org",
          "com",
          "lab",
          "anam",
          "util",
          "lang",
          "DESCRIPTOR",
          "in",
          "out",
          "value",
          "member",
          "members",
          "e",
          "extraData",
          "builder",
          "codecs",
          "put",
          "put1",
          "get",
          "get1",
          "read",
          "write",
          "descriptor",
          "describe",
          "T",
          "tCodec");

  /** Names whose places have rules of their own. */
  private static final List<String> TYPES_ONLY = List.of("INSTANCE");

  /** Names of types that every file imports, which hide packages of these names. */
  private static final List<String> IMPLICIT =
      List.of(
          "Override",
          "Object",
          "String",
          "Integer",
          "Double",
          "Math",
          "RuntimeException",
          "IllegalArgumentException",
          "SuppressWarnings",
          "Comparable",
          "Deprecated",
          "INSTANCE");

  /** Names of packages that generated code uses. */
  private static final List<String> ROOTS = List.of("java", "org");

  static Stream<String> names() {
    return Stream.concat(NAMES.stream(), TYPES_ONLY.stream());
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  private static void compile(List<JavaFileObject> sources) {
    Compilation compilation = Javac.with("-Xlint:all", "-Werror").compile(sources);
    assertThat(compilation.diagnostics())
        .as(() -> Javac.generated(compilation).toString())
        .isEmpty();
  }

  /** A package for each name, so that one compilation tries them all. */
  private static String part(String name) {
    return "p" + name.toLowerCase(Locale.ROOT) + (Character.isUpperCase(name.charAt(0)) ? "1" : "");
  }

  /** A mapped type whose codec names about as much as codecs can. */
  private static final String FULL =
      """
      import java.lang.Comparable;
      import java.lang.Double;
      import java.lang.Integer;
      import java.lang.Object;
      import java.lang.String;
      import java.time.DayOfWeek;
      import java.util.EnumSet;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import org.anam.Anam;
      import org.anam.Dataset;
      import org.anam.ExtraBcast;
      import org.anam.ExtraData;
      import org.anam.Hdf5Output;
      import org.anam.array.NdArray;
      @Anam(group = "full") class Full<A extends Comparable<A>, B> {
        @Hdf5Output List<? extends Map<String, B>> list;
        @Hdf5Output Optional<A> optional;
        @Hdf5Output EnumSet<DayOfWeek> days;
        @Hdf5Output Integer number;
        @Hdf5Output String text;
        @Hdf5Output NdArray array;
        @Hdf5Output @Dataset(chunk = {2, 2}) double[][] rows;
        @ExtraBcast Double sent;
        @ExtraData Map<String, Object> rest;
        Full() {}
      }
      """;

  /** A name whose constant is that name in capitals, and which is no keyword. */
  private static String camel(String upper) {
    String lower = upper.toLowerCase(Locale.ROOT);
    return SourceVersion.isKeyword(lower) ? upper : lower;
  }

  private interface Place {
    void add(String name, String part, List<JavaFileObject> sources);
  }

  private static void compileAll(Place place) {
    List<JavaFileObject> sources = new ArrayList<>();
    names().forEach(name -> place.add(name, part(name), sources));
    compile(sources);
  }

  /** A source file of a package, with names in the places that are numbered for them. */
  private static JavaFileObject in(String part, String type, String text, String... names) {
    String filled = text;
    for (int i = 0; i < names.length; i++) {
      filled = filled.replace("%" + (i + 1) + "$s", names[i]).replaceFirst("%s", names[i]);
    }
    return source(part + "." + type, "package " + part + ";\n" + filled);
  }

  @Test
  @DisplayName("classes and enums of the same package, whether the mapped type names them or not")
  void samePackage() {
    compileAll(
        (name, part, sources) -> {
          boolean isEnum = sources.size() % 2 == 0;
          sources.add(
              in(
                  part,
                  name,
                  isEnum
                      ? "public enum %s { A, B }"
                      : "import org.anam.Anam; import org.anam.Hdf5Output;"
                          + " @Anam public class %s { @Hdf5Output int x; public %1$s() {} }",
                  name));
          sources.add(in(part, "Full", FULL));
          sources.add(
              in(
                  part,
                  "Both",
                  "import org.anam.Anam; import java.util.Collection;"
                      + " @Anam record Both(%1$s one, Collection<%1$s> some, %1$s %1$s) {}",
                  name));
          if (isEnum) {
            sources.add(in(part, "Odd", "enum Odd { A }"));
          }
        });
  }

  @Test
  @DisplayName("enums whose name is that of the member in capitals")
  void enums() {
    compileAll(
        (name, part, sources) -> {
          String upper = name.toUpperCase(Locale.ROOT);
          sources.add(in(part, upper, "public enum %s { A, B }", upper));
          sources.add(
              in(
                  part,
                  "Seq",
                  "import org.anam.Anam; import java.util.EnumMap; @Anam record Seq(%s %s,"
                      + " EnumMap<%1$s, java.util.List<%1$s>> map) {}",
                  upper,
                  upper.toLowerCase(Locale.ROOT) + "_"));
          sources.add(
              in(
                  part,
                  "Gene",
                  "import org.anam.Anam; @Anam record Gene(%s x, double[] %s) {}",
                  upper,
                  camel(upper)));
        });
  }

  @Test
  @DisplayName("nested types, and types that others are nested in")
  void nested() {
    compileAll(
        (name, part, sources) -> {
          sources.add(
              in(
                  part,
                  "Outer",
                  "import org.anam.Anam; class Outer { @Anam record %1$s(int x, double[] y) {}"
                      + " enum Kind { A } }",
                  name));
          sources.add(
              in(
                  part,
                  "Uses",
                  "import org.anam.Anam; import java.util.Collection; @Anam record Uses(Outer.%1$s"
                      + " one, Collection<Outer.%1$s> %1$s, Outer.Kind kind) {}",
                  name));
          sources.add(
              in(
                  part + ".outer",
                  name,
                  "import org.anam.Anam; import java.util.Collection; public class %1$s { @Anam"
                      + " public record Inner(Kind kind, Collection<Kind> %1$s) {}"
                      + " public enum Kind { A } }",
                  name));
        });
  }

  @Test
  @DisplayName("members: components, fields, and those of superclasses")
  void members() {
    compileAll(
        (name, part, sources) -> {
          sources.add(
              in(
                  part,
                  "Row",
                  "import org.anam.Anam; import java.util.List; import java.util.Optional; @Anam"
                      + " record Row<E>(List<String> %1$s, double[] a, Optional<E> b, Integer c) {}",
                  name));
          sources.add(in(part, "Plain", "@org.anam.Anam record Plain(int %s) {}", name));
          sources.add(
              in(
                  part,
                  "Base",
                  "import org.anam.Anam; import org.anam.Hdf5Output; import java.util.Map; @Anam"
                      + " abstract class Base<E> { @Hdf5Output Map<String, E> %s; }",
                  name));
          sources.add(
              in(
                  part,
                  "Sub",
                  "import org.anam.Anam; import org.anam.Hdf5Output; @Anam class Sub<E> extends"
                      + " Base<E> { @Hdf5Output double[][] rows; Sub() {} }"));
        });
  }

  @Test
  @DisplayName("type variables, with bounds and without")
  void typeVariables() {
    compileAll(
        (name, part, sources) -> {
          sources.add(in(part, "Plain", "import org.anam.Anam; @Anam record Plain(double[] x) {}"));
          sources.add(
              in(
                  part,
                  "Box",
                  "import org.anam.Anam; import java.util.Collection; @Anam record Box<%1$s>("
                      + "%1$s one, Collection<%1$s> some, Collection<Plain> plain, double[][] rows)"
                      + " {}",
                  name));
          sources.add(
              in(
                  part,
                  "Bound",
                  "import org.anam.Anam; import java.util.Collection; @Anam record"
                      + " Bound<%1$s, E extends Collection<? extends %1$s>>(%1$s one, E two,"
                      + " Box<%1$s> three) {}",
                  name));
        });
  }

  @Test
  @DisplayName("constants of enums")
  void constants() {
    String all = String.join(", ", NAMES);
    compile(
        List.of(
            in("lab", "Kind", "enum Kind { %s, INSTANCE }", all),
            in(
                "lab",
                "Uses",
                "import java.util.EnumMap; import java.util.EnumSet; @org.anam.Anam record"
                    + " Uses(Kind kind, EnumSet<Kind> set, EnumMap<Kind, Kind> map) {}")));
  }

  @Test
  @DisplayName("packages, first parts of names that generated code has to qualify")
  void packages() {
    compileAll(
        (name, part, sources) -> {
          if (!name.equals("java") && !IMPLICIT.contains(name)) {
            sources.addAll(twins(name, part));
          }
        });
  }

  /**
   * Two types of one simple name in packages that begin with a name, and a codec that names both.
   */
  private static List<JavaFileObject> twins(String root, String part) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      sources.add(
          in(
              root + "." + side,
              "Twin",
              "import org.anam.Anam; @Anam public record Twin(double[] x) {}"));
    }
    sources.add(
        in(
            part,
            "One",
            "import org.anam.Anam; import org.anam.Hdf5Output; import %s.a.Twin; @Anam abstract"
                + " class One { @Hdf5Output Twin one; }",
            root));
    sources.add(
        in(
            part,
            "Twins",
            "import org.anam.Anam; import org.anam.Hdf5Output; import %1$s.b.Twin; import"
                + " java.util.List; @Anam class Twins extends One { @Hdf5Output List<Twin> %1$s;"
                + " @Hdf5Output Twin other; @Hdf5Output double[] rows; Twins() {} }",
            root));
    return sources;
  }

  @Test
  @DisplayName("what no name leads to is an error at the type, and the only one")
  void hidden() {
    Compilation compilation = Javac.with("-Xlint:all", "-Werror").compile(twins("Override", "lab"));
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.getMessage(null))
                    .startsWith("[ANAM092] The codec of Twins cannot name Override.b.TwinAnam: "));
    assertThat(compilation.diagnostics()).hasSize(1);
  }

  @Test
  @DisplayName("types of the unnamed package, which cannot be qualified")
  void unnamedPackage() {
    List<String> types = NAMES.stream().filter(name -> !ROOTS.contains(name)).toList();
    List<JavaFileObject> sources = new ArrayList<>(List.of(source("Full", FULL)));
    types.forEach(name -> sources.add(source(name, "enum " + name + " { A }")));
    types.forEach(
        name ->
            sources.add(
                source(
                    "Uses" + part(name),
                    "import org.anam.Anam; import java.util.Collection; @Anam record Uses"
                        + part(name)
                        + "(Collection<"
                        + name
                        + "> some, double[] "
                        + name
                        + ") {}")));
    compile(sources);
    compile(List.of(source("java", "@org.anam.Anam class java {}"), source("Full", FULL)));
  }

  @Test
  @DisplayName("fields with the names of nested types, their own and inherited ones")
  void nestedBehindFields() {
    String nested =
        " enum K { A, B } enum L { A { } } @Anam record Inner(K k) {}"
            + " static class Bag extends java.util.ArrayList<String> {}"
            + " static class Mid { enum Deep { A } }"
            + " static class Conv implements Converter<java.net.URI, String> {"
            + " public String toStored(java.net.URI u) { return u.toString(); }"
            + " public java.net.URI fromStored(String s) { return java.net.URI.create(s); } }";
    compile(
        List.of(
            in("lab", "Base", "interface Base { String L = null; }"),
            in(
                "lab",
                "Outer",
                "import org.anam.*; @SuppressWarnings(\"serial\") class Outer implements Base { %s"
                    + " static String K; static int Inner; static int Bag; static int Mid;"
                    + " static int Conv; private static int Outer; }",
                nested),
            in(
                "lab",
                "Uses",
                "import org.anam.*; import java.util.*; @Anam record Uses(Outer.K k, Outer.L l,"
                    + " EnumSet<Outer.K> ks, EnumMap<Outer.Mid.Deep, Outer.Inner> map, Outer.Bag bag,"
                    + " List<Outer.Inner> inner, @Convert(Outer.Conv.class) java.net.URI uri) {}")));
  }

  @Test
  @DisplayName("types of the unnamed package that hide the packages of generated code")
  void roots() {
    for (String root : List.of("org", "java", "com", "lab")) {
      compile(
          List.of(
              source(root, "class " + root + " {}"),
              source("Full", FULL),
              in("lab.sub", "Kind", "public enum Kind { A }"),
              in("lab", "Row", "@org.anam.Anam public record Row(lab.sub.Kind kind) {}"),
              source(
                  "Uses",
                  "import org.anam.Anam; import lab.Row; import lab.sub.Kind;"
                      + " @Anam record Uses(Row row, Kind kind) {}")));
    }
  }

  @Test
  @DisplayName("types of the unnamed package beside others are registered with them")
  void unnamedBesideOthers(@TempDir Path temp) throws Exception {
    List<Path> files = new ArrayList<>();
    for (var text :
        Map.of(
                "zebra.java", "@org.anam.Anam record zebra(int x) {}",
                "lab/Row.java", "package lab; @org.anam.Anam public record Row(int x) {}",
                "lab/sub/Row.java", "package lab.sub; @org.anam.Anam public record Row(int x) {}")
            .entrySet()) {
      Path file = temp.resolve("src").resolve(text.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, text.getValue()));
    }
    TestCompiler.Result result =
        TestCompiler.into(temp).with("-Xlint:all", "-Werror").compile(files);
    assertThat(result.messages()).isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {result.classes().toUri().toURL()}, CodecModule.class.getClassLoader())) {
      assertThat(ServiceLoader.load(CodecModule.class, loader))
          .flatExtracting(CodecModule::codecs)
          .extracting(codec -> codec.descriptor().type().getName())
          .containsExactlyInAnyOrder("zebra", "lab.Row", "lab.sub.Row");
    }
  }
}
