package org.anam.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The sources that the compiler finds by itself, by {@code -sourcepath} or else on the class path.
 * It compiles them without asking any processor.
 */
final class SourceFiles {

  private final Filer filer;

  SourceFiles(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
  }

  /** Whether the file that a type would be in is there; asked for errors alone. */
  boolean has(TypeElement type) {
    ClassName top = ClassName.get(type).topLevelClassName();
    return List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH).stream()
        .anyMatch(path -> has(path, top.packageName(), top.simpleName() + ".java"));
  }

  private boolean has(StandardLocation path, String part, String name) {
    try {
      filer.getResource(path, part, name).openInputStream().close();
      return true;
    } catch (IOException | RuntimeException e) {
      return false; // Some compilers refuse a path that was not given.
    }
  }
}
