package org.anam.processor;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.TypeLookup;

/**
 * Finds the types that generated code names and that stand in a file of another name. javac has a
 * lint of its own for these; a processor cannot know whether it is on. Other compilers have none,
 * and where a build tool wraps javac, there is no telling.
 */
final class AuxiliaryTypes {

  private final ProcessingEnvironment environment;
  private final Optional<Trees> trees;
  private final Set<ClassName> found = new HashSet<>();

  private AuxiliaryTypes(ProcessingEnvironment environment, Optional<Trees> trees) {
    this.environment = environment;
    this.trees = trees;
  }

  static AuxiliaryTypes of(ProcessingEnvironment environment) {
    try {
      return new AuxiliaryTypes(environment, Optional.of(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return new AuxiliaryTypes(environment, Optional.empty()); // as for LocalTypes
    }
  }

  /**
   * The notes of such types among those that the code of a type names, each for the first that
   * does.
   */
  List<Diagnostic> find(Set<ClassName> named, TypeElement origin) {
    List<Diagnostic> notes = new ArrayList<>();
    if (trees.isEmpty()) {
      return notes;
    }
    String home = ClassName.get(origin).packageName();
    Set<ClassName> outermost = new TreeSet<>();
    named.stream()
        .map(ClassName::topLevelClassName)
        .filter(type -> type.packageName().equals(home)) // the others are public
        .forEach(outermost::add);
    for (ClassName name : outermost) {
      TypeElement type =
          TypeLookup.find(environment.getElementUtils(), name.canonicalName(), origin);
      if (type != null && !type.getModifiers().contains(Modifier.PUBLIC)) {
        fileOfOthers(type)
            .filter(file -> found.add(name))
            .ifPresent(file -> notes.add(note(type, file)));
      }
    }
    return notes;
  }

  /** The simple name of the source that the type stands in, if that is not called like it. */
  private Optional<String> fileOfOthers(TypeElement type) {
    TreePath path = trees.orElseThrow().getPath(type);
    if (path == null) {
      return Optional.empty(); // a class file
    }
    JavaFileObject file = path.getCompilationUnit().getSourceFile();
    if (file.isNameCompatible(type.getSimpleName().toString(), JavaFileObject.Kind.SOURCE)) {
      return Optional.empty();
    }
    return Optional.of(file.getName().replaceFirst(".*[/\\\\]", ""));
  }

  private static Diagnostic note(TypeElement type, String file) {
    return Diagnostic.of(
        DiagnosticCode.AUXILIARY_TYPE,
        SourcePlace.of(type),
        "The type "
            + type.getSimpleName()
            + " stands in "
            + file
            + ", and javac -Xlint:auxiliaryclass warns where generated code names it");
  }
}
