package org.anam.samples.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what a shell block names is there: scripts and their options, folders, modules, profiles,
 * properties, goals and classes. For blocks that take too long to be run.
 */
final class ShellNames {

  private static final Set<String> PHASES = Set.of("compile", "package", "verify", "install");
  private static final Set<String> MAVENS_OWN = Set.of("-q", "-f", "-pl", "-am", "-DskipTests");
  private static final Pattern CLASS = Pattern.compile("org\\.anam(\\.[a-z]\\w*)+\\.[A-Z]\\w+");

  private final Fence fence;
  private final List<String> problems = new ArrayList<>();

  /** What the build of the commands that follow says. */
  private String pom = Project.read(Project.ROOT.resolve("pom.xml"));

  private ShellNames(Fence fence) {
    this.fence = fence;
  }

  /** What is not there; empty when all is. */
  static List<String> problems(Fence fence) {
    ShellNames names = new ShellNames(fence);
    String code = fence.code().replace("\\\n", " ").replaceAll("(?m)(^|\\s)#.*$", "");
    for (String command : code.split("\n|&&|;|\\|", -1)) {
      List<String> words =
          Stream.of(command.replaceAll("[\"']", "").trim().split("\\s+"))
              .dropWhile(word -> word.equals("export") || word.matches("\\w*=.*|"))
              .toList();
      if (!words.isEmpty()) {
        names.check(words.get(0), words.subList(1, words.size()));
      }
    }
    return names.problems;
  }

  private void require(boolean isThere, String problem) {
    if (!isThere) {
      problems.add(problem);
    }
  }

  private void check(String program, List<String> words) {
    switch (program) {
      case "cd" -> folder(words.get(0));
      case "git" -> require(pom.contains("<url>" + words.get(1) + "</url>"), words.get(1));
      case "mvn" -> maven(words);
      case "native-image" -> options(program, words, "testing/native-image/README.md");
      case "mpirun", "java" -> explained(words);
      case "module" -> {} // a command of clusters
      default -> {
        if (program.startsWith("target/")) {
          String image = "<imageName>" + program.substring(7) + "</imageName>";
          require(page().contains(image), "no image " + program);
        } else if (program.contains("/")) {
          boolean isScript = Files.isExecutable(Project.ROOT.resolve(program));
          require(isScript, "no script " + program);
          options(program, isScript ? words : List.of(), program);
        } else {
          problems.add("unknown: " + program);
        }
      }
    }
    words.forEach(this::word);
  }

  private String page() {
    return Project.read(fence.document());
  }

  private void folder(String name) {
    Path build = Project.ROOT.resolve(name).resolve("pom.xml");
    if (Files.exists(build)) {
      pom = Project.read(build);
    } else { // or that of a fresh clone
      require(fence.code().contains("/" + name + " && cd " + name), "no build in " + name);
    }
  }

  private void options(String program, List<String> words, String file) {
    String text = words.isEmpty() ? "" : Project.read(Project.ROOT.resolve(file));
    words.stream()
        .filter(word -> word.startsWith("--"))
        .map(word -> word.replaceFirst("=.*", ""))
        .forEach(
            word ->
                require(
                    Pattern.compile(word + "(?![\\w-])").matcher(text).find(),
                    program + " " + word));
  }

  /** Options of others' programs are explained on the page. */
  private void explained(List<String> words) {
    String text = page().replaceAll("(?s)```.*?\n```", "");
    words.stream()
        .filter(word -> word.startsWith("--"))
        .forEach(word -> require(text.contains(word), word + " is not explained"));
  }

  private void maven(List<String> words) {
    if (words.contains("-f")) {
      String build = words.get(words.indexOf("-f") + 1);
      folder(build.replaceFirst("/pom\\.xml$", ""));
    }
    String builds = pom + page();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-f") || word.equals("-pl")) {
        String[] modules = word.equals("-f") ? new String[0] : words.get(i + 1).split(",");
        Stream.of(modules)
            .forEach(module -> require(pom.contains("<module>" + module + "</module>"), module));
        i++;
      } else if (word.startsWith("-P")) {
        require(builds.contains("<id>" + word.substring(2) + "</id>"), "no profile " + word);
      } else if (word.contains(":")) {
        String prefix = word.replaceFirst(":.*", "");
        require(
            builds.contains("<artifactId>" + prefix + "-maven-plugin")
                || builds.contains("<artifactId>maven-" + prefix + "-plugin"),
            "no plugin for " + word);
      } else {
        require(MAVENS_OWN.contains(word) || PHASES.contains(word), "mvn " + word);
      }
    }
  }

  private void word(String word) {
    if (word.contains("/target/")) {
      String folder = word.replaceFirst("/target/.*", "");
      require(Files.exists(Project.ROOT.resolve(folder)), "no folder " + folder);
      require(word.contains("-" + Project.VERSION), "another version: " + word);
    }
    if (CLASS.matcher(word).matches()) {
      String source = "src/main/java/" + word.replace('.', '/') + ".java";
      require(
          Stream.of(
                  "runtime/core",
                  "runtime/mapping",
                  "runtime/inspect",
                  "mpi/api",
                  "mpi/native",
                  "mpi/mpj",
                  "samples",
                  "cli")
              .anyMatch(module -> Files.exists(Project.ROOT.resolve(module).resolve(source))),
          "no class " + word);
    }
  }
}
