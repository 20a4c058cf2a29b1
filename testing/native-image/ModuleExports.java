import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints one --add-exports option, to the builder's modules, for every package of the JDK's modules
 * that is not exported to all.
 */
public class ModuleExports {
  static final String BUILDER =
      String.join(
          ",",
          "org.graalvm.nativeimage",
          "org.graalvm.nativeimage.base",
          "org.graalvm.nativeimage.builder",
          "org.graalvm.nativeimage.configure",
          "org.graalvm.nativeimage.libgraal",
          "org.graalvm.nativeimage.objectfile",
          "org.graalvm.nativeimage.pointsto",
          "org.graalvm.truffle.compiler",
          "org.graalvm.espresso.shared.svm",
          "jdk.graal.compiler");
  static final Set<String> JDK =
      Set.of(
          "jdk.internal.vm.ci",
          "jdk.internal.jvmstat",
          "jdk.internal.opt",
          "jdk.jfr",
          "jdk.management",
          "jdk.management.agent",
          "jdk.zipfs",
          "jdk.naming.dns",
          "jdk.unsupported",
          "jdk.crypto.ec",
          "jdk.httpserver",
          "jdk.sctp",
          "jdk.net",
          "jdk.nio.mapmode");

  public static void main(String[] args) {
    for (ModuleReference reference : ModuleFinder.ofSystem().findAll()) {
      var module = reference.descriptor();
      if (!module.name().startsWith("java.") && !JDK.contains(module.name())) {
        continue;
      }
      Set<String> open =
          module.exports().stream()
              .filter(e -> !e.isQualified())
              .map(e -> e.source())
              .collect(Collectors.toSet());
      for (String name : new TreeSet<>(module.packages())) {
        if (!open.contains(name)) {
          System.out.println("--add-exports=" + module.name() + "/" + name + "=" + BUILDER);
        }
      }
    }
  }
}
