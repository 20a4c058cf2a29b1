package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What supertypes say about members, wherever they were compiled. */
final class SupertypesTest {

  @Test
  @DisplayName("members of a superclass without @Anam are an error at a subclass, from a jar too")
  void unmapped(@TempDir Path folder) throws Exception {
    Path base = folder.resolve("lab/Marked.java");
    Files.createDirectories(base.getParent());
    Files.writeString(
        base, "package lab; public class Marked { @org.anam.Hdf5Output public int x; }");
    TestCompiler.Result jar =
        TestCompiler.into(folder.resolve("jar")).with("-proc:none").compile(List.of(base));
    assertThat(jar.success()).isTrue();
    Path sub = folder.resolve("lab/Sub.java");
    Files.writeString(
        sub,
        "package lab; @org.anam.Anam public class Sub extends Marked { @org.anam.Hdf5Output int y; }");
    TestCompiler.Result result =
        TestCompiler.into(folder.resolve("out"))
            .classPath(
                jar.classes() + System.getProperty("path.separator") + TestCompiler.runtimePath())
            .compile(List.of(sub));
    assertThat(result.errors())
        .extracting(e -> e.getMessage(null))
        .containsExactly(
            "[ANAM028] In Marked.x: @Hdf5Output stands in Marked, which has no @Anam. Put @Anam on"
                + " Marked, or remove the annotation.");
    assertThat(result.generated()).doesNotContainKey("SubAnam.java");
  }

  @Test
  @DisplayName("sequenced collections keep their order, on every Java that has them")
  void sequenced() {
    boolean hasThem = Runtime.version().feature() >= 21;
    Compilation compilation =
        Javac.with("--release", hasThem ? "21" : "17", "-Xlint:all", "-Werror")
            .compile(
                JavaFileObjects.forSourceString(
                    "lab.Ordered",
                    """
                    package lab;
                    import java.util.*;
                    @org.anam.Anam
                    public record Ordered(
                        SequencedCollection<String> items,
                        SequencedSet<Integer> set,
                        SequencedMap<String, Double> map) {}
                    """));
    if (hasThem) {
      CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
      assertThat(Javac.generated(compilation).get("OrderedAnam.java"))
          .contains("ArrayList::new", "LinkedHashSet::new", "LinkedHashMap::new");
    } else {
      CompilationSubject.assertThat(compilation).hadErrorContaining("cannot find symbol");
    }
  }
}
