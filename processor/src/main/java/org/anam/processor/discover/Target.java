package org.anam.processor.discover;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A member for which accessors are sought.
 *
 * @param name its Java name
 * @param type its type, with the type arguments of the subclass in place
 * @param marked what is annotated: the field, or the accessor
 * @param field the field that holds it, if there is one of its name
 */
record Target(String name, TypeMirror type, Element marked, Optional<VariableElement> field) {

  boolean isFinal() {
    return field.filter(f -> f.getModifiers().contains(Modifier.FINAL)).isPresent();
  }
}
