package org.anam.processor.discover;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether generated code can make objects of a class that an annotation names. */
final class Instantiation {

  private Instantiation() {}

  /** What is in the way, as the end of a sentence; empty when nothing is. */
  static Optional<String> fault(Language language, TypeElement type, PackageElement codecPackage) {
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract");
    }
    if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("it is an inner class");
    }
    if (!language.isVisible(type, codecPackage)) {
      return Optional.of("it is not visible to package " + codecPackage.getQualifiedName());
    }
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && language.isAccessible(constructor, codecPackage)) {
        return language
            .checkedException(constructor)
            .map(thrown -> "its constructor throws " + AnamNames.shown(thrown));
      }
    }
    return Optional.of("it has no constructor without parameters that the package can call");
  }
}
