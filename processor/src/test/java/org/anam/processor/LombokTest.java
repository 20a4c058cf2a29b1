package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import lombok.Value;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that Lombok changes while they are processed. */
final class LombokTest {

  /** The codes that need Lombok, or its absence. */
  static final Set<DiagnosticCode> CODES =
      EnumSet.of(DiagnosticCode.LOMBOK_MISSING, DiagnosticCode.LOMBOK_UNFIT);

  private static final JavaFileObject POINT =
      source(
          "Point",
          """
          @lombok.Value
          @org.anam.Anam
          public class Point {
            @org.anam.Hdf5Output double x;
            @org.anam.Hdf5Output boolean left;
          }
          """);
  private static final JavaFileObject TRACK =
      source(
          "Track",
          """
          @org.anam.Anam
          public class Track extends Named {
            @lombok.Getter @lombok.Setter @org.anam.Hdf5Output
            private java.util.List<Point> points;
          }
          """);
  private static final JavaFileObject NAMED =
      source(
          "Named",
          """
          @lombok.Data
          @org.anam.Anam
          public abstract class Named {
            @org.anam.Hdf5Output private String name;
          }
          """);
  private static final JavaFileObject PLAIN =
      source("Plain", "@org.anam.Anam public record Plain(Point point) {}");

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("lab." + name, "package lab;\n\n" + text);
  }

  private static Compiler compiler(List<Processor> processors) {
    List<File> path = new ArrayList<>(Javac.runtime());
    path.add(TestCompiler.locationOf(Value.class).toFile());
    return Compiler.javac()
        .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror")
        .withClasspath(path)
        .withProcessors(processors);
  }

  /** Lombok's own processor; the other one of its jar claims its annotations. */
  private static Processor lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(p -> p.type().getName().startsWith("lombok."))
        .filter(p -> p.type().getSimpleName().equals("AnnotationProcessor"))
        .findFirst()
        .orElseThrow()
        .get();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("codecs use what Lombok makes of a class, wherever it stands on the path")
  void changed(boolean isFirst) {
    List<Processor> processors =
        new ArrayList<>(List.of(new CodecProcessor(), new RegistryProcessor()));
    processors.add(isFirst ? 0 : 2, lombok());
    Compilation compilation = compiler(processors).compile(POINT, TRACK, NAMED, PLAIN);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Javac.generated(compilation);
    assertThat(generated.get("PointAnam.java"))
        .contains("value.getX()", "value.isLeft()", "new Point(in.getDouble(), in.getBoolean())");
    assertThat(generated.get("TrackAnam.java"))
        .contains("value.setName(in.getString())", "value.getPoints()");
    assertThat(generated.keySet().stream().filter(name -> name.endsWith("Registry.java")))
        .hasSize(1);
    assertThat(generated.values().stream().filter(text -> text.contains("CodecModule")))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("PointAnam.INSTANCE", "TrackAnam.INSTANCE", "PlainAnam.INSTANCE");
  }

  @Test
  @DisplayName("the accessors that Lombok writes are found, whatever the names of the fields")
  void names() {
    JavaFileObject names =
        source(
            "Names",
            """
            @lombok.Data
            @org.anam.Anam
            public class Names {
              @org.anam.Hdf5Output private boolean isActive;
              @org.anam.Hdf5Output private Boolean isKnown;
              @org.anam.Hdf5Output private boolean is_running;
              @org.anam.Hdf5Output private boolean is3;
              @org.anam.Hdf5Output private boolean island;
              @org.anam.Hdf5Output private boolean open;
              @org.anam.Hdf5Output private Boolean closed;
              @org.anam.Hdf5Output private int xPos;
              @org.anam.Hdf5Output private int aB;
              @org.anam.Hdf5Output private int URL;
              @org.anam.Hdf5Output private int settlement;
              @org.anam.Hdf5Output private int getaway;
              @org.anam.Hdf5Output private int isbn;
              @org.anam.Hdf5Output private int _id;
            }
            """);
    Compilation compilation =
        compiler(List.of(lombok(), new CodecProcessor(), new RegistryProcessor())).compile(names);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(Javac.generated(compilation).get("NamesAnam.java"))
        .contains("value.isActive()", "value.setActive(in.get")
        .contains("value.getIsKnown()", "value.setIsKnown(in.get")
        .contains("value.is_running()", "value.set_running(in.get")
        .contains("value.is3()", "value.set3(in.get")
        .contains("value.isIsland()", "value.setIsland(in.get");
  }

  @Test
  @DisplayName("where Lombok does not run, its annotation is the one error of a type")
  void absent() {
    Compilation compilation =
        compiler(List.of(new CodecProcessor(), new RegistryProcessor())).compile(POINT);
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(
            "[ANAM010] @Value of Lombok changes what the mapping of Point uses, and Lombok does"
                + " not run. Put org.projectlombok:lombok on the annotation processor path too,"
                + " beside org.anam:anam-processor.")
        .inFile(POINT)
        .onLine(3);
  }

  @Test
  @DisplayName("what is wrong with a class after Lombok's changes is said as of any class")
  void wrong() {
    JavaFileObject wrong =
        source(
            "Wrong",
            """
            @lombok.Setter
            @org.anam.Anam
            public class Wrong {
              @org.anam.Hdf5Output private int x;
            }
            """);
    Compilation compilation =
        compiler(List.of(lombok(), new CodecProcessor(), new RegistryProcessor())).compile(wrong);
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining("[ANAM021] The codec cannot read x, and there is no accessor for it")
        .inFile(wrong)
        .onLine(6);
  }

  @Test
  @DisplayName("an error elsewhere, which ends the rounds before Lombok's, is the only one")
  void errorElsewhere() {
    JavaFileObject wrong =
        source("Wrong", "@org.anam.Anam public record Wrong(Point point, Thread thread) {}");
    Compilation compilation =
        compiler(List.of(lombok(), new CodecProcessor(), new RegistryProcessor()))
            .compile(POINT, wrong);
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining("[ANAM031] The type Thread cannot be mapped.")
        .inFile(wrong);
  }

  private static Compilation compileDot(String annotations, String member) {
    JavaFileObject dot =
        source(
            "Dot",
            "import lombok.*; import org.anam.*;\n@Anam "
                + annotations
                + " public class Dot { "
                + member
                + " }");
    return compiler(List.of(lombok(), new CodecProcessor(), new RegistryProcessor())).compile(dot);
  }

  @Test
  @DisplayName("@SuperBuilder is named where it is the cause, and what is advised instead works")
  void superBuilder() {
    String member = "@Hdf5Output private int x;";
    for (String builder : List.of("@SuperBuilder", "@lombok.experimental.SuperBuilder")) {
      Compilation compilation = compileDot(builder + " @Getter", member);
      CompilationSubject.assertThat(compilation).hadErrorCount(1);
      CompilationSubject.assertThat(compilation)
          .hadErrorContaining(
              "[ANAM083] @SuperBuilder of Lombok gives Dot a constructor of a builder alone, by which"
                  + " no object can be loaded. Add @NoArgsConstructor and @Setter, or"
                  + " @AllArgsConstructor; or use @Builder.");
    }
    for (String followed :
        List.of(
            "@SuperBuilder @Getter @NoArgsConstructor @Setter",
            "@SuperBuilder @Getter @AllArgsConstructor",
            "@Builder @Getter")) {
      CompilationSubject.assertThat(compileDot(followed, member)).succeededWithoutWarnings();
    }
  }

  @Test
  @DisplayName("@Getter(lazy = true) is named, and what is advised instead works")
  void lazyGetter() {
    Compilation compilation =
        compileDot("", "@Getter(lazy = true) @Hdf5Output private final double x = Math.random();");
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(
            "[ANAM083] @Getter(lazy = true) of Lombok computes x when it is asked for, and lets"
                + " nobody set it. Leave the member out, which is computed anew after loading, or"
                + " make it a field that a constructor sets.");
    CompilationSubject.assertThat(
            compileDot("", "@Getter(lazy = true) private final double x = Math.random();"))
        .succeededWithoutWarnings();
    CompilationSubject.assertThat(
            compileDot("@AllArgsConstructor @Getter", "@Hdf5Output private final double x;"))
        .succeededWithoutWarnings();
  }
}
