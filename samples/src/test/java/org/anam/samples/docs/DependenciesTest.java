package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code docs/dependencies.md} names what the poms name, with a reason for each. */
@Tag("once")
final class DependenciesTest {

  private static final Path PAGE = Project.ROOT.resolve("docs/dependencies.md");
  private static final String PROCESSOR = "anam-processor";
  private static final String JAVAPOET = "com.palantir.javapoet:javapoet";

  /** What has users, as {@code bom/pom.xml} names it. */
  private static final Set<String> PUBLISHED = new TreeSet<>();

  /** What comes with each of them: its dependencies, but for other parts of Anam. */
  private static final Map<String, Set<String>> REACHING = new TreeMap<>();

  /** Everything else that some pom of the project names: dependencies, processors and plugins. */
  private static final Set<String> OTHERS = new TreeSet<>();

  @BeforeAll
  static void readPoms() throws Exception {
    for (Element managed : elements(pom(Project.ROOT.resolve("bom/pom.xml")), "dependency")) {
      PUBLISHED.add(text(managed, "artifactId"));
    }
    List<Path> poms;
    try (Stream<Path> files = Files.walk(Project.ROOT, 4)) {
      poms = files.filter(DependenciesTest::isPomOfProject).toList();
    }
    for (Path file : poms) {
      read(pom(file));
    }
    REACHING.values().forEach(OTHERS::removeAll);
  }

  /** The consumers, but for what runs them, stand for projects of others. */
  private static boolean isPomOfProject(Path file) {
    Path path = Project.ROOT.relativize(file);
    boolean isOfOthers =
        path.startsWith("testing/consumers") && !path.startsWith("testing/consumers/harness");
    return file.endsWith("pom.xml") && !isOfOthers && !path.toString().contains("target");
  }

  private static void read(Element pom) {
    String name = text(pom, "artifactId");
    Set<String> reaching = new TreeSet<>();
    for (String kind : List.of("dependency", "path", "plugin")) {
      for (Element element : elements(pom, kind)) {
        String given = text(element, "groupId");
        String group = given.isEmpty() ? "org.apache.maven.plugins" : given;
        String artifact = group + ":" + text(element, "artifactId");
        if (group.equals("org.anam")) {
          continue;
        }
        OTHERS.add(artifact);
        String scope = text(element, "scope");
        if (kind.equals("dependency") && List.of("", "compile", "runtime").contains(scope)) {
          reaching.add(artifact);
        }
      }
    }
    if (PUBLISHED.contains(name)) {
      REACHING.put(name, reaching);
    }
  }

  @Test
  void everythingThatReachesUsersIsOnThePage() {
    Map<String, Set<String>> expected = new TreeMap<>(REACHING);
    expected.put(PROCESSOR, Set.of());
    assertThat(expected.keySet()).isEqualTo(PUBLISHED);
    assertThat(REACHING.get(PROCESSOR)).containsExactly(JAVAPOET);
    assertThat(pairs(rows("## What reaches users"))).isEqualTo(expected);
    assertThat(pairs(rows("## What is a part of a jar")))
        .isEqualTo(Map.of(PROCESSOR, Set.of(JAVAPOET)));
  }

  @Test
  void everythingThatTheBuildUsesIsOnThePage() {
    List<List<String>> rows = rows("## What only the build and its tests use");
    assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(OTHERS);
  }

  @Test
  void everythingHasAReason() throws IOException {
    List<String> lines =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")).toList();
    assertThat(lines).hasSizeGreaterThan(PUBLISHED.size() + OTHERS.size());
    assertThat(lines).allMatch(line -> line.matches(".* \\| [A-Z`].{9,}\\. \\|"));
  }

  private static Map<String, Set<String>> pairs(List<List<String>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0),
                TreeMap::new,
                Collectors.mapping(
                    row -> row.get(1),
                    Collectors.filtering(
                        brought -> !brought.equals("nothing"),
                        Collectors.toCollection(TreeSet::new)))));
  }

  /** The cells of the table below a heading, without backquotes. */
  private static List<List<String>> rows(String heading) {
    List<List<String>> rows = new ArrayList<>();
    String section = Project.read(PAGE).split("\n" + heading + "\n", -1)[1].split("\n## ", 2)[0];
    for (String line : section.lines().filter(line -> line.startsWith("| `")).toList()) {
      String[] cells = line.substring(1).split("\\|");
      rows.add(Stream.of(cells).map(cell -> cell.replace("`", "").strip()).toList());
    }
    return rows;
  }

  private static Element pom(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The text of a child; empty without one. */
  private static String text(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
        return element.getTextContent().strip();
      }
    }
    return "";
  }
}
