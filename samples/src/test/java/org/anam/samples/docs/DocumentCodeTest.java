package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Every block of code in the documents is what it says it is: Java compiles, XML parses, shell too.
 */
@Tag("once")
final class DocumentCodeTest {

  private static final Set<String> ARTEFACTS =
      Set.of(
          "anam-annotations",
          "anam-bom",
          "anam-processor",
          "anam-direct",
          "anam-hdf5lib",
          "anam-http",
          "anam-runtime",
          "anam-mpi",
          "anam-mpi-native",
          "anam-mpi-mpj");
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']org\\.anam:([^:\"']+):([^:\"']+)[\"']");
  private static final Set<String> LANGUAGES =
      Set.of("java", "xml", "kotlin", "groovy", "bash", "python", "text");

  @TempDir Path folder;

  static Stream<Fence> fences() {
    return Project.documents().stream().flatMap(document -> Fence.of(document).stream());
  }

  /** The documents with code of their own, which is not taken from sources. */
  static Stream<Path> documents() {
    return Project.documents().stream().filter(document -> !ownJava(document).isEmpty());
  }

  static Stream<Fence> xml() {
    return fences().filter(fence -> fence.language().equals("xml"));
  }

  static Stream<Fence> gradle() {
    return fences().filter(fence -> Set.of("kotlin", "groovy").contains(fence.language()));
  }

  static Stream<Fence> shell() {
    return fences().filter(fence -> fence.language().equals("bash"));
  }

  /** Each block compiles as it is shown, and what is a program runs, in an empty folder. */
  @ParameterizedTest
  @MethodSource("documents")
  void javaCompilesAndRuns(Path document) throws Exception {
    List<Fence> blocks = ownJava(document);
    Path classes = folder.resolve("classes");
    assertThat(DocumentCompiler.compile(blocks, classes)).isEmpty();
    List<Fence> programs = blocks.stream().filter(block -> block.note().equals("run")).toList();
    assertThat(BlockRunner.run(programs, classes, folder.resolve("empty"))).isEmpty();
  }

  /** Statements that are not run say what they are part of. */
  @ParameterizedTest
  @MethodSource("documents")
  void statementsRunOrSayWhatTheyArePartOf(Path document) {
    assertThat(ownJava(document))
        .allMatch(
            block ->
                block.note().equals("run")
                    || block.code().contains("\n// with ")
                    || block.code().contains("@Anam")
                    || block.code().contains("class "));
  }

  @Test
  void aWrongBlockIsFound() throws Exception {
    Path document = Project.ROOT.resolve("README.md");
    Fence sound =
        new Fence(
            document,
            7,
            "java",
            "",
            "import org.anam.Anam;\n\n@Anam\npublic record Sound(int i) {}");
    Fence wrongType = new Fence(document, 9, "java", "", "// with Sound s\nString i = s.i();");
    Fence noImport = new Fence(document, 11, "java", "", "@Anam record Wrong(int i) {}");
    Fence failing = new Fence(document, 13, "java", "run", "throw new Exception(\"no\");");
    assertThat(DocumentCompiler.compile(List.of(sound, failing), folder)).isEmpty();
    assertThat(DocumentCompiler.compile(List.of(sound, wrongType), folder))
        .singleElement()
        .asString()
        .startsWith("README.md:9: incompatible types");
    assertThat(DocumentCompiler.compile(List.of(noImport), folder))
        .first()
        .asString()
        .startsWith("README.md:11: cannot find symbol");
    assertThat(BlockRunner.run(List.of(failing), folder, folder.resolve("empty")))
        .contains("README.md:13", "java.lang.Exception: no");
  }

  @ParameterizedTest
  @MethodSource("fences")
  void everyBlockNamesItsLanguage(Fence fence) {
    assertThat(fence.language()).as(fence.place()).isIn(LANGUAGES);
  }

  @ParameterizedTest
  @MethodSource("xml")
  void xmlNamesOurArtefacts(Fence fence) throws Exception {
    String text = "<root>" + fence.code().replaceFirst("^<\\?xml .*\\?>", "") + "</root>";
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
    NodeList groups = root.getElementsByTagName("groupId");
    for (int i = 0; i < groups.getLength(); i++) {
      if (groups.item(i).getTextContent().equals("org.anam")) {
        Element parent = (Element) groups.item(i).getParentNode();
        assertThat(child(parent, "artifactId")).isIn(ARTEFACTS);
        if (parent.getElementsByTagName("version").getLength() > 0) { // else the BOM says it
          assertThat(child(parent, "version")).isEqualTo(Project.VERSION);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("gradle")
  void gradleNamesOurArtefacts(Fence fence) {
    Matcher matcher = COORDINATES.matcher(fence.code());
    while (matcher.find()) {
      assertThat(matcher.group(1)).as(fence.place()).isIn(ARTEFACTS);
      assertThat(matcher.group(2)).as(fence.place()).isEqualTo(Project.VERSION);
    }
  }

  @ParameterizedTest
  @MethodSource("shell")
  void shellParses(Fence fence) throws Exception {
    Path script = Files.writeString(folder.resolve("block.sh"), fence.code());
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
    assertThat(bash.waitFor()).as(fence.place()).isZero();
  }

  private static List<Fence> ownJava(Path document) {
    return Fence.of(document).stream()
        .filter(fence -> fence.language().equals("java"))
        .filter(fence -> fence.noted("from") == null && fence.noted("generated") == null)
        .toList();
  }

  private static String child(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
