package org.anam.inspect.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts another process of the Java that runs this one, for work that may end it:
 * with the same classes, maximum heap and choices, so that it does what this process would.
 */
public final class JavaCommand {

  /** No process that reads files does well with less, in MiB. */
  private static final long LEAST_HEAP = 64;

  private JavaCommand() {}

  /** Whether this program is a native image, which has no Java that could run a class. */
  public static boolean isImage() {
    return System.getProperty("org.graalvm.nativeimage.imagecode") != null;
  }

  /** The file to which the process reports its crash. */
  public static Path crashReport(Path folder) {
    return folder.resolve("crash.log");
  }

  /**
   * The words of the command; not for native images.
   *
   * @param main whose {@code main} runs
   * @param arguments what it is given
   * @param folder where a crash leaves its report
   */
  public static List<String> of(Class<?> main, List<String> arguments, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + Math.max(LEAST_HEAP, Runtime.getRuntime().maxMemory() >> 20) + "m");
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + crashReport(folder));
    command.addAll(choices());
    String modules = System.getProperty("jdk.module.path");
    if (modules != null && main.getModule().isNamed()) {
      command.addAll(List.of("--module-path", modules, "--add-modules", "ALL-MODULE-PATH"));
      command.addAll(List.of("--module", main.getModule().getName() + "/" + main.getName()));
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path", "."), main.getName()));
    }
    command.addAll(arguments);
    return command;
  }

  /** The options that give another process of the program, a native image too, its choices. */
  public static List<String> choices() {
    return System.getProperties().stringPropertyNames().stream()
        .filter(JavaCommand::isHandedOn)
        .sorted()
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .toList();
  }

  /** Elsewhere than in {@code bin} it is what runs this process. */
  private static String java() {
    Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    return Files.isExecutable(java)
        ? java.toString()
        : ProcessHandle.current().info().command().orElse("java");
  }

  /** Choices of Anam's, and where native libraries lie. */
  private static boolean isHandedOn(String property) {
    return property.startsWith("anam.") || property.equals("java.library.path");
  }
}
