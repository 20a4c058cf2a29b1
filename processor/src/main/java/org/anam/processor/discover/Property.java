package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.model.Access;

/**
 * A member before its annotations are read.
 *
 * @param element what is annotated: a field, component or accessor
 * @param owner the type that declares it
 * @param name the Java name
 * @param type its type, with the type arguments of the subclass in place
 * @param sources the elements whose annotations count, the nearest first
 * @param getter how to read it
 * @param setter how to set it
 */
record Property(
    Element element,
    TypeElement owner,
    String name,
    TypeMirror type,
    List<Element> sources,
    Optional<Access> getter,
    Optional<Access> setter) {

  /** The annotation, from the nearest element that has it. */
  Optional<Annotations> find(Language language, String annotation) {
    return sources.stream()
        .map(source -> language.find(source, annotation))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The same with the annotations of a further element, nearer than those there are. */
  Property overriddenBy(Property nearer) {
    List<Element> all = new ArrayList<>(nearer.sources);
    all.addAll(sources);
    return new Property(
        nearer.element,
        nearer.owner,
        name,
        nearer.type,
        List.copyOf(all),
        nearer.getter,
        nearer.setter);
  }
}
