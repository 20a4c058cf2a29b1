package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Programs after public reports on other annotation processors, whose generated code did not
 * compile or gave warnings for them.
 */
@Tag("once")
final class NeighboursTest {

  private static JavaFileObject file(String name, String text) {
    int dot = name.lastIndexOf('.');
    String head =
        dot < 0
            ? ""
            : "package " + name.substring(0, dot) + "; import org.anam.*; import java.util.*; ";
    return JavaFileObjects.forSourceString(name, head + text);
  }

  private static void compiles(JavaFileObject... files) {
    List<JavaFileObject> all = new ArrayList<>(List.of(files));
    assertThat(
            Javac.with("-Xlint:all", "-Xdoclint:all,-missing", "-Werror")
                .compile(all)
                .diagnostics())
        .isEmpty();
  }

  @Test
  @DisplayName(
      "members called like what generated code declares (Immutables, issues 416, 674, 1360)")
  void variables() {
    compiles(
        file(
            "lab.Synthetic",
            "@Anam public record Synthetic(boolean synthetic, String value, String newValue,"
                + " Map<String, String> entry, int in, int out, List<String> member, double[] e,"
                + " int object, List<Integer> codec, int descriptor, Optional<String> collection,"
                + " String builder, int[] members, int unpack, int pack, int read, int write,"
                + " int put, int get, int extraData, int record, int yield, int when, int $) {}"));
  }

  @Test
  @DisplayName("types in a class of the unnamed package (MapStruct, issue 2435)")
  void unnamed() {
    compiles(
        file(
            "Outer",
            "public class Outer { private Outer() {}"
                + " @org.anam.Anam public record Source(String property, Target target) {}"
                + " @org.anam.Anam public record Target(java.util.List<Kind> kinds) {}"
                + " public enum Kind { A } }"));
  }

  @Test
  @DisplayName(
      "an inherited member's type, whose name means another one in the package below (Immutables,"
          + " issue 390)")
  void inherited() {
    compiles(
        file("alpha.Delta", "@Anam public record Delta(int x) {}"),
        file("bravo.Delta", "@Anam public record Delta(String y) {}"),
        file(
            "alpha.Charlie",
            "@Anam public abstract class Charlie { @Hdf5Output public Delta delta;"
                + " @Hdf5Output public List<Delta> all; protected Charlie() {} }"),
        file(
            "bravo.Echo",
            "@Anam public class Echo extends alpha.Charlie { @Hdf5Output Delta own;"
                + " @Hdf5Output Map<String, ? extends Delta> owns; public Echo() {} }"));
  }

  @Test
  @DisplayName("types of one simple name, one in a container (MapStruct, issues 146 and 581)")
  void sameName() {
    compiles(
        file(
            "lab.back.Bean",
            "@Anam public record Bean(int x, Object object) { public enum Override { A } }"),
        file(
            "lab.front.Bean",
            "@Anam public record Bean(List<String> l) { public enum Override { A } }"),
        file(
            "lab.Holder",
            "@Anam public record Holder(lab.back.Bean a, List<lab.front.Bean> b,"
                + " lab.back.Bean.Override o, Set<lab.front.Bean.Override> p) {}"));
  }

  @Test
  @DisplayName("a deprecated type, and casts that cannot be checked (Dagger, issues 1039 and 3780)")
  void lint() {
    compiles(
        file(
            "lab.Old",
            "@Deprecated @Anam public record Old<T extends Comparable<? super T>>(T x,"
                + " List<? extends CharSequenceLike> n) {}"),
        file("lab.CharSequenceLike", "@Anam public record CharSequenceLike(String s) {}"),
        file(
            "lab.Wild",
            "@Anam public record Wild<T>(Map<Kind, List<? super T>> m, Optional<Map<String, ?>> o)"
                + " { public enum Kind { A } }"));
  }
}
