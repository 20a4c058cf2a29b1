package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;
import org.anam.robustness.EngineChoice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command check: sound files, bad ones, and ones that crash the library. */
class CheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Registry INNER = Registry.of(new InnerModule());

  @TempDir Path folder;

  private Path crash() throws IOException {
    Path file = folder.resolve("crash.h5");
    try (InputStream in = TestFiles.crash()) {
      Files.copy(in, file);
    }
    return file;
  }

  private Path inner(String name, SaveOptions options) {
    Path file = folder.resolve(name);
    Hdf5.save(file, new InnerModule.Inner("a", 5), options.registry(INNER));
    assertThat(Hdf5.load(file, InnerModule.Inner.class, LoadOptions.defaults().registry(INNER)))
        .isEqualTo(new InnerModule.Inner("a", 5));
    return file;
  }

  /** A class path with only the service file; the class comes from that of the tests. */
  private Path registry() throws IOException {
    Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
    Files.writeString(
        services.resolve("org.anam.codec.CodecModule"), InnerModule.class.getName() + "\n");
    return folder.resolve("classes");
  }

  @Test
  void goldenFilesAreInOrder() {
    List<Object> args = new ArrayList<>(List.of("check"));
    args.addAll(Run.allGolden());
    Run run = Run.of(args.toArray());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(args.size() - 1)
        .allMatch(line -> line.contains(": ok ("));
  }

  /** What this program is told of engines and libraries holds for the process that checks, too. */
  @Test
  void theOtherProcessHasTheSameOptions() {
    // This process has chosen its engine before.
    assertThat(inner("inner.h5", SaveOptions.defaults())).exists();
    Run run = EngineChoice.by("nowhere", () -> Run.of("check", Run.golden("nested")));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("ANAM181", "-Danam.storage=nowhere");
  }

  /** One process is lost, the next one goes on with the files that are left. */
  @Test
  void aFileThatCrashesTheLibrary() throws IOException {
    Path file = crash();
    Run run =
        EngineChoice.by(
            "hdf5lib", () -> Run.of("check", Run.golden("nested"), file, Run.golden("lists")));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("nested.hdf5: ok", "lists.hdf5: ok", file + ": crashes the HDF5 library")
        .contains("error at /data/grid: ", "SIGSEGV");
  }

  /** Which is an error like others to the engine in Java. */
  @Test
  void aFileThatWouldCrashTheLibrary() throws IOException {
    Path crash = crash();
    Run run = EngineChoice.by("direct", () -> Run.of("check", crash));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 error", "error ANAM167 at /data/grid: ");
  }

  @Test
  @Tag("slow")
  void aFileThatTakesTooLong() throws IOException {
    Store store = new Store();
    store.extraData().put("large", new double[20_000_000]);
    Path file = folder.resolve("slow.h5");
    Hdf5.save(file, "s", store, SaveOptions.defaults().deflate(9).chunk(100));
    Run run = Run.of("check", "--timeout=1", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains(file + ": takes too long", "not done in 1 second");
  }

  @Test
  void filesThatAreNotThereAndNoFiles() throws IOException {
    Path text = Files.writeString(folder.resolve("text.h5"), "no HDF5");
    Run run = Run.of("check", folder.resolve("absent.h5"), text);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("absent.h5: cannot be read", "ANAM162", "text.h5: 1 error", "ANAM161");
    assertThat(Run.of("check", text).code()).isEqualTo(1);
  }

  @Test
  void seals() throws IOException {
    Path sealed = inner("sealed.h5", SaveOptions.defaults().sealed());
    Path open = inner("open.h5", SaveOptions.defaults());
    assertThat(Run.of("check", sealed).out()).contains("ok (sealed, 1 object)");
    Run required = Run.of("check", "--require-seal", sealed, open);
    assertThat(required.code()).isEqualTo(1);
    assertThat(required.out()).contains("sealed.h5: ok", "open.h5: 1 error", "ANAM166");
    byte[] bytes = Files.readAllBytes(sealed);
    bytes[1000] ^= 1;
    Files.write(sealed, bytes);
    Run broken = Run.of("check", sealed);
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out()).contains("ANAM165");
  }

  @Test
  void withARegistryObjectsAreLoaded() throws IOException {
    Path good = inner("good.h5", SaveOptions.defaults());
    Run found = Run.of("check", "--classpath=" + registry(), good);
    assertThat(found.out()).contains("good.h5: ok");
    Path golden = Run.golden("nested");
    Run unknown = Run.of("check", "-cp", registry(), golden);
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.out()).contains("error ANAM101 at /outer", "golden_classes.Outer");
    Run none = Run.of("check", "--classpath=" + folder.resolve("nowhere"), good);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("nowhere");
  }

  @Test
  void aMemberOfAnotherTypeIsFoundByLoadingOnly() throws IOException {
    Path file = folder.resolve("text.h5");
    Hdf5.save(
        file,
        new InnerModule.Wrong(),
        SaveOptions.defaults().registry(Registry.of(new InnerModule.WrongCodec())));
    assertThat(Run.of("check", file).code()).isZero();
    for (String process : new String[] {"--in-process", "--timeout=60"}) {
      Run run = Run.of("check", process, "--classpath=" + registry(), file);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("error ANAM122 at /inner/number, member Inner.number: ");
    }
  }

  @Test
  void json() throws IOException {
    Path crash = crash();
    Run run =
        EngineChoice.by("hdf5lib", () -> Run.of("check", "--json", Run.golden("nested"), crash));
    JsonNode files = JSON.readTree(run.out()).get("files");
    assertThat(files.at("/0/verdict").asText()).isEqualTo("ok");
    assertThat(files.at("/0/objects").asInt()).isEqualTo(4);
    assertThat(files.at("/0/findings")).isEmpty();
    assertThat(files.at("/1/verdict").asText()).isEqualTo("crashed");
    assertThat(files.at("/1/findings/0/path").asText()).isEqualTo("/data/grid");
  }

  /** One line of the corpus: a file, and what comes of loading it as one kind of member. */
  private record Expected(String file, String kind, String outcome, String text, String where) {

    static Expected parse(String line) {
      String[] parts = line.split("\t", -1);
      return new Expected(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
  }

  /**
   * Files of the corpus in which only a class tells that something is wrong: names of classes, a
   * member that is missing, an item of another type than the member's.
   */
  private static final String NEEDS_CLASSES =
      "g_unknown.h5|list_wrong_item.h5|class_(empty|very_long|odd|java|absent|group).*|namemaps_twice.h5";

  @Test
  @Tag("slow")
  void theCorpusOfBadFiles() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py, which writes the bad files");
    TestFiles.writeHostile(folder);
    List<Expected> manifest =
        Files.readAllLines(folder.resolve("manifest.tsv")).stream().map(Expected::parse).toList();
    List<String> names = manifest.stream().map(Expected::file).distinct().toList();
    assertThat(names).hasSizeGreaterThan(250);
    Object[] args =
        Stream.concat(Stream.of("check", "--json"), names.stream().map(folder::resolve)).toArray();
    JsonNode files = JSON.readTree(Run.of(args).out()).get("files");
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String problem =
          problem(files.get(i), manifest.stream().filter(e -> e.file().equals(name)).toList());
      if (problem != null) {
        wrong.add(name + ": " + problem + " " + files.get(i));
      }
    }
    assertThat(wrong).as("of " + names.size()).isEmpty();
  }

  private static String problem(JsonNode file, List<Expected> expected) {
    String verdict = file.get("verdict").asText();
    if (verdict.equals("crashed") || verdict.equals("hung") || verdict.equals("unreadable")) {
      return verdict;
    }
    boolean anyLoads =
        expected.stream().anyMatch(e -> e.kind().equals("any") && e.outcome().equals("ok"));
    boolean neverLoads = expected.stream().noneMatch(e -> e.outcome().contains("ok"));
    if (anyLoads && !verdict.equals("ok")) {
      return "loads as Object and is said not to";
    }
    if (!neverLoads || expected.get(0).file().matches(NEEDS_CLASSES)) {
      return null;
    }
    if (verdict.equals("ok")) {
      return "never loads and is said to be in order";
    }
    for (JsonNode finding : file.get("findings")) {
      String where = finding.path("path").asText();
      for (Expected e : expected) {
        if (where.contains(e.where()) || e.where().contains(where)) {
          return null;
        }
      }
    }
    return "the place is not named";
  }

  @Test
  @Tag("slow")
  void exitCodesAndPlacesOfBadStructures() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py, which writes the bad files");
    TestFiles.writeHostile(folder);
    assertBad("dict_same_key_twice.h5", "ANAM125 at /probe/value");
    assertBad("dict_no_keys.h5", "ANAM125 at /probe/value");
    assertBad("list_count_2_40_any.h5", "ANAM128 at /probe/value");
    assertBad("hard_cycle_list.h5", "ANAM127 at /probe/value");
    assertThat(Run.of("check", folder.resolve("dict_sound.h5")).code()).isZero();
    assertThat(Run.of("check", folder.resolve("int8.h5")).code()).isZero();
    Run doubtful = Run.of("check", folder.resolve("float128.h5"));
    assertThat(doubtful.code()).isZero();
    assertThat(doubtful.out()).contains("ok, with warnings", "warning ANAM122 at /probe/value: ");
    assertThat(Run.of("check", "--strict", folder.resolve("float128.h5")).code()).isEqualTo(1);
  }

  private void assertBad(String name, String words) {
    Run run = Run.of("check", folder.resolve(name));
    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(run.out()).contains(name + ": 1 error", "error " + words);
  }
}
