package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command diff. */
class DiffTest {

  @TempDir Path folder;

  static List<Path> golden() {
    return Run.allGolden();
  }

  private Path file(String name, Consumer<Map<String, Object>> change, SaveOptions options) {
    Store store = new Store();
    Map<String, Object> data = store.extraData();
    data.put("n", 5);
    data.put("x", 1.0);
    data.put("c", new Complex(1, 2));
    data.put("text", "one");
    data.put("grid", new double[][] {{1, 2, 3}, {4, 5, 6}});
    data.put("words", StringArray.of(new String[] {"a", "b"}));
    data.put("list", new ArrayList<>(List.of(1, "two", List.of(3.0))));
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("k", 1);
    map.put(7, "seven");
    data.put("map", map);
    change.accept(data);
    Path file = folder.resolve(name + ".h5");
    Hdf5.save(file, "s", store, options);
    return file;
  }

  private Run diff(Consumer<Map<String, Object>> change, String... options) {
    Path a = file("a", data -> {}, SaveOptions.defaults());
    Path b = file("b", change, SaveOptions.defaults());
    List<Object> args = new ArrayList<>(List.of("diff", a, b));
    args.addAll(List.of(options));
    return Run.of(args.toArray());
  }

  private void assertDifferent(Consumer<Map<String, Object>> change, String... lines) {
    Run run = diff(change);
    assertThat(run.out().lines()).containsExactly(lines);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void aFileEqualsItself(Path file) {
    Run run = Run.of("diff", file, file);
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void howItIsStoredDoesNotCount() {
    Path a = file("a", data -> {}, SaveOptions.defaults());
    Path b =
        file("b", data -> {}, SaveOptions.defaults().deflate(3).shuffle().fletcher32().sealed());
    assertThat(Run.of("diff", a, b)).isEqualTo(new Run(0, "", ""));
    Run golden = Run.of("diff", Run.golden("arrays"), Run.golden("arrays_libver_latest"));
    assertThat(golden).isEqualTo(new Run(0, "", ""));
  }

  @TestFactory
  Stream<DynamicTest> valuesTypesAndShapes() {
    return Stream.of(
        dynamicTest(
            "another number",
            () -> assertDifferent(data -> data.put("n", 6), "/s/n: int32 5 != int32 6")),
        dynamicTest(
            "another width",
            () -> assertDifferent(data -> data.put("n", 5L), "/s/n: int32 5 != int64 5")),
        dynamicTest(
            "another text",
            () ->
                assertDifferent(
                    data -> data.put("text", "two"), "/s/text: text \"one\" != text \"two\"")),
        dynamicTest(
            "another kind",
            () -> assertDifferent(data -> data.put("n", "5"), "/s/n: int32 5 != text \"5\"")),
        dynamicTest(
            "another complex number",
            () ->
                assertDifferent(
                    data -> data.put("c", new Complex(1, 3)),
                    "/s/c: complex128 1.0+2.0i != complex128 1.0+3.0i")),
        dynamicTest(
            "other elements",
            () ->
                assertDifferent(
                    data -> data.put("grid", new double[][] {{1, 2, 3}, {4, 5.5, 8}}),
                    "/s/grid[1,1]: 5.0 != 5.5 (2 elements differ, by 2.0 at most)")),
        dynamicTest(
            "another shape",
            () ->
                assertDifferent(
                    data -> data.put("grid", new double[2][2]),
                    "/s/grid: array float64[2, 3] != array float64[2, 2]")),
        dynamicTest(
            "another element type",
            () ->
                assertDifferent(
                    data -> data.put("grid", NdArray.of(new int[6], 2, 3)),
                    "/s/grid: array float64[2, 3] != array int32[2, 3]")),
        dynamicTest(
            "another string of an array",
            () ->
                assertDifferent(
                    data -> data.put("words", StringArray.of(new String[] {"a", "c"})),
                    "/s/words[1]: \"b\" != \"c\" (1 element differs)")));
  }

  @Test
  void whatOnlyOneFileHas() {
    assertDifferent(data -> data.remove("n"), "/s/n: only in A: int32 5");
    assertDifferent(data -> data.put("more", List.of(1)), "/s/more: only in B: list of 1");
  }

  @Test
  void listsAndDictionaries() {
    assertDifferent(
        data -> data.put("list", List.of(1, "three", List.of(3.0), 9)),
        "/s/list[1]: text \"two\" != text \"three\"",
        "/s/list[3]: only in B: int32 9");
    assertDifferent(
        data -> data.put("list", List.of(1, "two", List.of(4.0))),
        "/s/list[2][0]: float64 3.0 != float64 4.0");
    assertDifferent(data -> data.put("list", 4), "/s/list: list of 3 != int32 4");
    Map<Object, Object> other = new LinkedHashMap<>();
    other.put(7, "seven");
    other.put("k", 2);
    other.put(8, "eight");
    assertDifferent(
        data -> data.put("map", other),
        "/s/map[\"k\"]: int32 1 != int32 2",
        "/s/map[8]: only in B: text \"eight\"");
  }

  @Test
  void tolerances() {
    Consumer<Map<String, Object>> change =
        data -> {
          data.put("x", 1.001);
          data.put("grid", new double[][] {{1, 2, 3}, {4, 5, 6.006}});
          data.put("c", new Complex(1, 2.001));
        };
    assertThat(diff(change).out().lines()).hasSize(3);
    assertThat(diff(change, "--tolerance=0.01").code()).isZero();
    assertThat(diff(change, "--relative=0.0011").code()).isZero();
    assertThat(diff(change, "--tolerance=0.002").out().lines()).hasSize(1);
    assertThat(diff(change, "-t", "-1").code()).isEqualTo(2);
  }

  @Test
  void notANumberEqualsItself() {
    Path a = file("a", data -> data.put("x", Double.NaN), SaveOptions.defaults());
    Path b = file("b", data -> data.put("x", Double.NaN), SaveOptions.defaults());
    assertThat(Run.of("diff", a, b).code()).isZero();
    assertThat(diff(data -> data.put("x", Double.NaN)).code()).isEqualTo(1);
  }

  @Test
  void largeIntegersAreExact() {
    Path a = file("a", d -> d.put("big", new long[] {(1L << 53) + 1}), SaveOptions.defaults());
    Path b = file("b", d -> d.put("big", new long[] {1L << 53}), SaveOptions.defaults());
    assertThat(Run.of("diff", a, b).out())
        .isEqualTo(
            "/s/big[0]: 9007199254740993 != 9007199254740992 (1 element differs, by 1.0 at most)\n");
  }

  @Test
  void ignoredPlaces() {
    Consumer<Map<String, Object>> change =
        data -> {
          data.put("n", 6);
          data.put("list", List.of(2, "two", List.of(4.0)));
        };
    assertThat(diff(change, "--ignore=/s/n", "--ignore=/s/list**").code()).isZero();
    assertThat(diff(change, "--ignore=/s/n").out().lines()).hasSize(2);
    assertThat(diff(change, "--ignore=/*").code()).isZero();
    assertThat(diff(change, "--ignore=/x").out().lines()).hasSize(3);
  }

  /** A pattern is made of characters, not of halves of them. */
  @Test
  void ignoredPlacesOutsideTheBasicPlane() {
    Path a = file("a", data -> data.put("\ud83e\udde0", 1), SaveOptions.defaults());
    Path b = file("b", data -> data.put("\ud83e\udde0", 2), SaveOptions.defaults());
    assertThat(Run.of("diff", a, b).code()).isEqualTo(1);
    assertThat(Run.of("diff", "--ignore=/s/\ud83e\udde0", a, b)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void onePlace() {
    Path a = file("a", data -> {}, SaveOptions.defaults());
    Path b = file("b", data -> data.put("n", 6), SaveOptions.defaults());
    assertThat(Run.of("diff", a, b, "/s/map").code()).isZero();
    assertThat(Run.of("diff", a, b, "/s/n").code()).isEqualTo(1);
  }

  @Test
  void classesAndFilesOfAnotherKind() {
    Path a = folder.resolve("a.h5");
    Path b = folder.resolve("b.h5");
    Hdf5.save(a, "x", new Store());
    InnerModule.Wrong other = new InnerModule.Wrong();
    SaveOptions options =
        SaveOptions.defaults().registry(Registry.of(new InnerModule.WrongCodec()));
    Hdf5.save(b, "x", other, options);
    assertThat(Run.of("diff", a, b, "/x", "--ignore=/x/*").out())
        .isEqualTo("/x: anamnesis.store.Store != check.Inner\n");
    Hdf5.save(b, "x", List.of(1));
    assertThat(Run.of("diff", a, b).out())
        .isEqualTo("/x: object anamnesis.store.Store != list of 1\n");
    assertThat(Run.of("diff", Run.golden("store"), folder.resolve("absent.h5")).code())
        .isEqualTo(3);
  }

  @Test
  void json() throws IOException {
    Path a = file("a", data -> {}, SaveOptions.defaults());
    Path b =
        file(
            "b",
            data -> {
              data.remove("n");
              data.put("grid", new double[][] {{1, 2, 3}, {4, 5.5, 8}});
            },
            SaveOptions.defaults());
    Run run = Run.of("diff", "--json", a, b);
    assertThat(run.code()).isEqualTo(1);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("equal").asBoolean()).isFalse();
    JsonNode first = json.at("/differences/0");
    assertThat(first.get("path").asText()).isEqualTo("/s/n");
    assertThat(first.get("kind").asText()).isEqualTo("only-in-first");
    JsonNode second = json.at("/differences/1");
    assertThat(second.get("path").asText()).isEqualTo("/s/grid[1,1]");
    assertThat(second.get("kind").asText()).isEqualTo("value");
    assertThat(second.get("count").asInt()).isEqualTo(2);
    assertThat(second.get("largest").asDouble()).isEqualTo(2.0);
    assertThat(
            new ObjectMapper()
                .readTree(Run.of("diff", "--json", a, a).out())
                .get("equal")
                .asBoolean())
        .isTrue();
  }

  /** As AnnData writes: a group has an attribute and a link of one name. */
  @Test
  void anAttributeAndALinkOfOneName() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py");
    Path a = sameNames("a.h5", "index", 0, 1);
    Path b = sameNames("b.h5", "other", 5, 2);
    assertThat(Run.of("diff", a, a)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("diff", a, b).out().lines())
        .containsExactlyInAnyOrder(
            "/obs/@index: text \"index\" != text \"other\"",
            "/obs/index[0]: 0 != 5 (1 element differs, by 5.0 at most)",
            "/p/@age: int64 1 != int64 2",
            "/list/@LIST_item0: array int64[3] != array int64[4]",
            "/empty/@shape: int64 1 != int64 2");
    assertThat(Run.of("diff", "--ignore=/obs/@index", a, b).out()).doesNotContain("@index");
    // What only one file has twice: like is compared with like.
    Path c = sameNames("c.h5", "index", 0, 1, "del f['obs/index']");
    assertThat(Run.of("diff", a, c).out()).isEqualTo("/obs/index: only in A: array int64[2]\n");
    assertThat(Run.of("diff", c, a).out()).isEqualTo("/obs/index: only in B: array int64[2]\n");
    Path d = sameNames("d.h5", "index", 0, 1, "del f['obs'].attrs['index']");
    assertThat(Run.of("diff", a, d).out()).isEqualTo("/obs/@index: only in A: text \"index\"\n");
    assertThat(Run.of("diff", a, b, "/obs/@index").out())
        .isEqualTo("/obs/index: text \"index\" != text \"other\"\n");
    assertThat(Run.of("show", a, "/obs/@index").out()).isEqualTo("a.h5 index = \"index\"  text\n");
    assertThat(Run.of("show", a, "/obs").out()).contains("@index = \"index\"", "─ index = [0, 1]");
    assertThat(Run.of("ls", a, "/obs").out().lines())
        .containsExactly("scalar  text      @index", "array   int64[2]  index");
    assertThat(Run.of("show", a, "/obs/@absent").code()).isEqualTo(3);
  }

  private Path sameNames(String name, String text, int first, int number, String... more)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    TestFiles.output(
        "/usr/bin/python3",
        "-c",
        String.join(
            "\n",
            "import h5py,numpy,sys",
            "f=h5py.File(sys.argv[1],'w'); n=int(sys.argv[4])",
            "o=f.create_group('obs'); o.attrs['index']=sys.argv[2]; o['index']=[int(sys.argv[3]),1]",
            "p=f.create_group('p'); p.attrs['class']='lab.P'; p.attrs['age']=n; p['age']=7",
            "l=f.create_group('list'); l.attrs['class']='anamnesis.abstract.AnamList'",
            "l.attrs['count']=1; l.attrs['LIST_item0']=4; l['LIST_item0']=numpy.zeros(n+2,'i8')",
            "e=f.create_group('empty'); e.attrs['class']='anamnesis.abstract.AnamEmptyArray'",
            "e['shape']=[0,3]; e['dtype']=0.5; e.attrs['shape']=n",
            String.join("\n", more)),
        file,
        text,
        first,
        number);
    return file;
  }
}
