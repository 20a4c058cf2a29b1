package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The mapped supertypes of a type, and itself: the most general first, as their members are stored.
 */
final class Lineage {

  private final Language language;
  private final List<TypeElement> types = new ArrayList<>();

  private Lineage(Language language) {
    this.language = language;
  }

  /** The type and those of its supertypes that have {@code @Anam}. */
  static List<TypeElement> of(Language language, TypeElement type) {
    Lineage lineage = new Lineage(language);
    lineage.add(type);
    return lineage.types;
  }

  private void add(TypeElement type) {
    addAbove(type.getSuperclass());
    type.getInterfaces().forEach(this::addAbove);
    if (language.has(type, AnamNames.ANAM) && !types.contains(type)) {
      types.add(type);
    }
  }

  private void addAbove(TypeMirror above) {
    if (above.getKind() == TypeKind.DECLARED) {
      add(language.element(above));
    }
  }
}
