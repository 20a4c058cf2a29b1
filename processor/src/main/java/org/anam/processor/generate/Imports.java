package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anam.processor.model.Surroundings;

/**
 * How each type that a file names is written: by its simple name where that means the type,
 * imported if need be, else qualified.
 *
 * <p>In an import no name is hidden. Elsewhere a simple name means what is imported, else what the
 * package has, else what {@code java.lang} has; and the first part of a qualified name means a type
 * of the package before it means a package.
 */
final class Imports {

  private static final String JAVA_LANG = "java.lang";

  /** Own types first, which cannot be imported otherwise; then those that are known best. */
  private final Comparator<ClassName> preference;

  private final ClassName file;
  private final Surroundings surroundings;
  private final Map<ClassName, String> texts = new TreeMap<>();
  private final Set<String> imports = new TreeSet<>();
  private final List<ClassName> hidden = new ArrayList<>();
  private final Set<String> roots = new TreeSet<>();

  /**
   * Decides for all types of a file at once.
   *
   * @param file the class that the file declares
   * @param named the types that its text names
   */
  Imports(ClassName file, Collection<ClassName> named, Surroundings surroundings) {
    this.file = file;
    this.surroundings = surroundings;
    this.preference =
        Comparator.comparing((ClassName type) -> !isOwn(type))
            .thenComparing(type -> !type.packageName().equals(JAVA_LANG))
            .thenComparing(ClassName::canonicalName);
    Map<String, Set<ClassName>> bySimpleName = new TreeMap<>();
    for (ClassName type : named) {
      ClassName top = type.topLevelClassName();
      bySimpleName.computeIfAbsent(top.simpleName(), n -> new TreeSet<>(preference)).add(top);
      roots.add(root(top));
    }
    bySimpleName.values().forEach(this::decide);
  }

  private boolean isOwn(ClassName type) {
    return type.packageName().equals(file.packageName());
  }

  private static String root(ClassName type) {
    return type.canonicalName().split("\\.", 2)[0];
  }

  /** Decides for types of one simple name. */
  private void decide(Set<ClassName> types) {
    ClassName simple =
        types.stream()
            .filter(this::canBeSimple)
            .filter(type -> types.stream().allMatch(t -> t.equals(type) || canBeQualified(t)))
            .findFirst()
            .or(() -> types.stream().filter(this::canBeSimple).findFirst())
            .orElse(null);
    for (ClassName type : types) {
      if (type.equals(simple)) {
        texts.put(type, type.simpleName());
        addImport(type);
      } else {
        texts.put(type, type.canonicalName());
        if (!canBeQualified(type)) {
          hidden.add(type);
        }
      }
    }
  }

  private boolean canBeSimple(ClassName type) {
    String name = type.simpleName();
    return isFile(type)
        || (!name.equals(Scope.INSTANCE)
            && !name.equals(file.simpleName())
            && (isOwn(type) || (!roots.contains(name) && !type.packageName().isEmpty())));
  }

  /** As names are compared: to compare types, JavaPoet writes out both. */
  private boolean isFile(ClassName type) {
    return type.canonicalName().equals(file.canonicalName());
  }

  private boolean canBeQualified(ClassName type) {
    String root = root(type);
    return !type.packageName().isEmpty()
        && !root.equals(Scope.INSTANCE)
        && !root.equals(file.simpleName())
        && !surroundings.hasType(root)
        && !surroundings.isImplicit(root);
  }

  private void addImport(ClassName type) {
    boolean isImplicit =
        type.packageName().equals(JAVA_LANG) && !surroundings.hasType(type.simpleName());
    if (!isOwn(type) && !isImplicit) {
      imports.add(type.canonicalName());
    }
  }

  /** The text of each top-level type. */
  Map<ClassName, String> texts() {
    return texts;
  }

  /** The qualified names to import, sorted. */
  Set<String> imports() {
    return imports;
  }

  /** The types that no text means. */
  List<ClassName> hidden() {
    return hidden;
  }
}
