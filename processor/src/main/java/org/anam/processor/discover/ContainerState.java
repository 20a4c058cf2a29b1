package org.anam.processor.discover;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a collection or map class holds beside its items, and what is lost when these are all that
 * is stored. The classes of the platform are known to hold nothing else.
 */
final class ContainerState {

  private ContainerState() {}

  /** A field of the class, or of a superclass outside the platform, that is not transient. */
  static Optional<VariableElement> field(Language language, TypeElement container) {
    if (language.isOfThePlatform(container)) {
      return Optional.empty();
    }
    Optional<VariableElement> own =
        ElementFilter.fieldsIn(container.getEnclosedElements()).stream()
            .filter(f -> f.getKind() == ElementKind.FIELD)
            .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
            .filter(f -> !f.getModifiers().contains(Modifier.TRANSIENT))
            .findFirst();
    TypeMirror above = container.getSuperclass();
    return own.isPresent() || above.getKind() != TypeKind.DECLARED
        ? own
        : field(language, language.element(above));
  }
}
