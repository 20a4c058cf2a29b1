package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradle.api.Project;
import org.gradle.api.artifacts.ExternalModuleDependency;
import org.gradle.api.plugins.JavaApplication;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build scripts beside this build: Gradle configures a project by the one in Groovy. */
class GradleScriptsTest {

  private static final Path BUILDS = Path.of(System.getProperty("consumers.folder", ".."));
  private static final Set<String> DEPENDENCIES =
      Set.of(
          "implementation org.anam:anam-runtime:0.1.0-SNAPSHOT",
          "annotationProcessor org.anam:anam-processor:0.1.0-SNAPSHOT",
          "runtimeOnly org.slf4j:slf4j-nop:2.0.20",
          "runtimeOnly org.bytedeco:hdf5:1.14.3-1.5.10:linux-x86_64",
          "runtimeOnly org.bytedeco:javacpp:1.5.10:linux-x86_64");

  @TempDir Path folder;

  @Test
  void theScriptInGroovyConfiguresTheProject() throws IOException {
    String script = Files.readString(BUILDS.resolve("gradle-groovy-dsl/build.gradle"));
    // Gradle reads this block before all else, and takes it only from a build of its own.
    Matcher plugins = Pattern.compile("\\Aplugins \\{\\s+id 'application'\\s+}\\n").matcher(script);
    assertTrue(plugins.find());
    Files.writeString(folder.resolve("rest.gradle"), script.substring(plugins.end()));

    Project project = ProjectBuilder.builder().withProjectDir(folder.toFile()).build();
    project.getPluginManager().apply("application");
    project.apply(Map.of("from", "rest.gradle"));

    assertEquals(DEPENDENCIES, dependencies(project));
    assertEquals(
        "lab.App", project.getExtensions().getByType(JavaApplication.class).getMainClass().get());
  }

  private static Set<String> dependencies(Project project) {
    Set<String> all = new TreeSet<>();
    for (String name : Set.of("implementation", "annotationProcessor", "runtimeOnly")) {
      project
          .getConfigurations()
          .getByName(name)
          .getDependencies()
          .withType(ExternalModuleDependency.class)
          .forEach(
              d -> {
                String line = name + " " + d.getGroup() + ":" + d.getName() + ":" + d.getVersion();
                if (d.getArtifacts().isEmpty()) {
                  all.add(line);
                }
                d.getArtifacts().forEach(file -> all.add(line + ":" + file.getClassifier()));
              });
    }
    return all;
  }

  @Test
  void theScriptInKotlinSaysTheSame() throws IOException {
    String groovy = Files.readString(BUILDS.resolve("gradle-groovy-dsl/build.gradle"));
    String kotlin = Files.readString(BUILDS.resolve("gradle-kotlin-dsl/build.gradle.kts"));
    assertEquals(
        groovy
            .replaceAll("(implementation|annotationProcessor|runtimeOnly) '([^']+)'", "$1(\"$2\")")
            .replace("id 'application'", "application")
            .replace('\'', '"'),
        kotlin);
  }
}
