package org.anam.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The compiled classes of all modules that are published. */
final class Product {

  private static final Path ROOT = Path.of("..", "..");

  /** The folders of the modules, those that others stand on first. */
  static final List<String> MODULES =
      List.of(
          "annotations",
          "processor",
          "runtime/core",
          "runtime/storage",
          "runtime/hdf5lib",
          "runtime/direct",
          "runtime/mapping",
          "runtime/inspect",
          "runtime/http",
          "mpi/api",
          "mpi/native",
          "mpi/mpj",
          "cli");

  /** By the folder of the module. */
  private static final Map<String, JavaClasses> CLASSES = read();

  private Product() {}

  private static Map<String, JavaClasses> read() {
    Map<String, JavaClasses> classes = new LinkedHashMap<>();
    for (String module : MODULES) {
      classes.put(module, new ClassFileImporter().importPath(folder(module)));
    }
    return classes;
  }

  /** The folder of a module's classes. */
  static Path folder(String module) {
    Path folder = ROOT.resolve(module).resolve("target").resolve("classes");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("not compiled: " + module);
    }
    return folder;
  }

  /** The classes of a module. */
  static JavaClasses of(String module) {
    return CLASSES.get(module);
  }

  /** The classes of all modules. */
  static JavaClasses all() {
    return new ClassFileImporter().importPaths(MODULES.stream().map(Product::folder).toList());
  }

  /** The module of each class of ours. */
  static Map<String, String> moduleByClass() {
    Map<String, String> modules = new TreeMap<>();
    CLASSES.forEach(
        (module, classes) -> classes.forEach(type -> modules.put(type.getName(), module)));
    return modules;
  }

  /** Of each top-level class the other top-level classes that it, or what is nested in it, uses. */
  static Map<String, Set<String>> uses(Iterable<JavaClass> classes) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : classes) {
      Set<String> used = uses.computeIfAbsent(outer(type), name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf()
          .forEach(dependency -> used.add(outer(dependency.getTargetClass())));
    }
    uses.values().forEach(used -> used.retainAll(uses.keySet()));
    uses.forEach((name, used) -> used.remove(name));
    return uses;
  }

  private static String outer(JavaClass type) {
    return type.getEnclosingClass()
        .map(Product::outer)
        .orElse(type.getBaseComponentType().getName());
  }
}
