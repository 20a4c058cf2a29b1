package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted, and how. */
final class EmissionTest {

  @Test
  @DisplayName("under -encoding US-ASCII a name with a micro sign stays what it is")
  void ascii(@TempDir Path temp) throws IOException {
    Path micro =
        Files.writeString(
            temp.resolve("Micro.java"),
            """
            @org.anam.Anam(name = "lab.\\u00b5m")
            public record Micro(@org.anam.Hdf5Output("\\u00b5m \\ud83d\\ude00") double x) {}
            """);
    TestCompiler.Result result =
        TestCompiler.into(temp).with("-encoding", "US-ASCII").compile(List.of(micro));
    assertThat(result.messages()).isEmpty();
    String codec = result.generated().get("MicroAnam.java");
    assertThat(codec).contains("\"\\u00b5m \\ud83d\\ude00\"");
    byte[] bytes = Files.readAllBytes(result.classes().resolve("MicroAnam.class"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("lab.\u00c2\u00b5m");
  }

  @Test
  @DisplayName("the table at the head of a codec names converters and types as they are called")
  void table() {
    String converter =
        "class %1$s implements org.anam.Converter<Point, %2$s> {"
            + " public %2$s toStored(Point p) { return null; }"
            + " public Point fromStored(%2$s s) { return null; } }";
    Compilation compilation =
        Javac.with()
            .compile(
                source("Point", "record Point(int x, int y) {}"),
                source("PointConverter", converter.formatted("PointConverter", "Integer")),
                source("attribute", converter.formatted("attribute", "int[]")),
                source("int32", converter.formatted("int32", "int[]")),
                source(
                    "Shape",
                    "import org.anam.*; import org.anam.StoredAs.Form; @Anam record Shape(@Convert(PointConverter.class)"
                        + " @StoredAs(Form.UNSIGNED) Point a, @Convert(attribute.class)"
                        + " @StoredAs(Form.ATTRIBUTE) Point b, @Convert(int32.class)"
                        + " @StoredAs(Form.UNSIGNED) Point c) {}"));
    assertThat(compilation.errors()).isEmpty();
    assertThat(Javac.generated(compilation).get("ShapeAnam.java"))
        .contains("by PointConverter\n", "by attribute\n", "by int32\n");
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("lab." + name, "package lab; " + text);
  }

  @Test
  @DisplayName("two runs give the same bytes, without dates or paths")
  void deterministic() {
    Path folder = TestCompiler.resource("golden/containers");
    JavaFileObject bag = Javac.source(folder.resolve("Bag.java"));
    Map<String, String> first = Javac.generated(Javac.with().compile(bag));
    Map<String, String> second = Javac.generated(Javac.with().compile(bag));
    assertThat(first).isEqualTo(second).isNotEmpty();
    assertThat(String.join("", first.values()))
        .doesNotContain(folder.toAbsolutePath().toString(), "202");
  }

  @Test
  @DisplayName("each codec has exactly one originating element, its type")
  void originatingElements() {
    Map<String, List<String>> origins = new TreeMap<>();
    Compilation compilation =
        Javac.with()
            .withProcessors(recording(new CodecProcessor(), origins), new RegistryProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "lab.One", "package lab; @org.anam.Anam record One(int x, Two two) {}"),
                JavaFileObjects.forSourceString(
                    "lab.Two", "package lab; @org.anam.Anam record Two(int x) {}"));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(origins)
        .isEqualTo(Map.of("lab.OneAnam", List.of("lab.One"), "lab.TwoAnam", List.of("lab.Two")));
  }

  @Test
  @DisplayName("the services file names the registry, with a plain line end")
  void services() {
    Compilation compilation =
        Javac.with()
            .compile(
                JavaFileObjects.forSourceString(
                    "lab.One", "package lab; @org.anam.Anam record One(int x) {}"));
    CompilationSubject.assertThat(compilation)
        .generatedFile(
            StandardLocation.CLASS_OUTPUT, "META-INF/services/org.anam.codec.CodecModule")
        .contentsAsUtf8String()
        .isEqualTo(
            """
            # Comments tell later compilations into this folder what a registry lists.
            lab.OneAnamRegistry
            #   lab.OneAnam lab.One
            """);
  }

  @Test
  @DisplayName("the processors are registered for the class path, for modules and for Gradle")
  void registration() {
    Path classes = TestCompiler.locationOf(CodecProcessor.class);
    assertThat(
            TestCompiler.read(
                classes.resolve("META-INF/services/javax.annotation.processing.Processor")))
        .isEqualTo("org.anam.processor.CodecProcessor\norg.anam.processor.RegistryProcessor\n");
    assertThat(
            TestCompiler.read(classes.resolve("META-INF/gradle/incremental.annotation.processors")))
        .isEqualTo(
            """
            org.anam.processor.CodecProcessor,isolating
            org.anam.processor.RegistryProcessor,aggregating
            """);
    assertThat(java.lang.module.ModuleFinder.of(classes).find("org.anam.processor"))
        .hasValueSatisfying(
            module ->
                assertThat(module.descriptor().provides())
                    .singleElement()
                    .satisfies(
                        provides ->
                            assertThat(Set.copyOf(provides.providers()))
                                .isEqualTo(
                                    Set.of(
                                        "org.anam.processor.CodecProcessor",
                                        "org.anam.processor.RegistryProcessor"))));
  }

  /** The processor, with a filer that notes the originating elements of each source file. */
  private static Processor recording(Processor processor, Map<String, List<String>> origins) {
    return Intercepted.of(
        Processor.class,
        (method, arguments) -> {
          if (method.getName().equals("init")) {
            arguments[0] = recording((ProcessingEnvironment) arguments[0], origins);
          }
          return method.invoke(processor, arguments);
        });
  }

  private static ProcessingEnvironment recording(
      ProcessingEnvironment environment, Map<String, List<String>> origins) {
    Filer filer =
        Intercepted.of(
            Filer.class,
            (method, arguments) -> {
              if (method.getName().equals("createSourceFile")) {
                List<String> names = new ArrayList<>();
                for (Element element : (Element[]) arguments[1]) {
                  names.add(element.toString());
                }
                origins.put(arguments[0].toString(), names);
              }
              return method.invoke(environment.getFiler(), arguments);
            });
    return Intercepted.of(
        ProcessingEnvironment.class,
        (method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
  }
}
