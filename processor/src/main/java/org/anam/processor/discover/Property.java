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
 * @param name the Java name: that of the field, or of the constructor's parameter
 * @param label the name in the file, where no annotation gives one
 * @param type its type, with the type arguments of the subclass in place
 * @param sources the elements whose annotations count, the nearest first
 * @param read how to read it
 * @param write how to set it
 */
record Property(
    Element element,
    TypeElement owner,
    String name,
    String label,
    TypeMirror type,
    List<Element> sources,
    Way read,
    Way write) {

  Optional<Access> getter() {
    return read.access();
  }

  Optional<Access> setter() {
    return write.access();
  }

  /** The annotation, from the nearest element that has it. */
  Optional<Annotations> find(Language language, String annotation) {
    for (Element source : sources) {
      Optional<Annotations> found = language.find(source, annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The annotation wherever it stands, the nearest first. */
  List<Annotations> all(Language language, String annotation) {
    return sources.stream()
        .map(source -> language.find(source, annotation))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The same with the annotations of further elements, farther than those there are. */
  Property over(List<Element> farther) {
    List<Element> all = new ArrayList<>(sources);
    all.addAll(farther);
    return with(all, read);
  }

  /** The same with the annotations of further elements, nearer than those there are. */
  Property under(List<Element> nearer) {
    List<Element> all = new ArrayList<>(nearer);
    all.addAll(sources);
    return with(all, read);
  }

  /** The same, read in another way. */
  Property read(Way way) {
    return with(sources, way);
  }

  /** The same, set in another way. */
  Property written(Way way) {
    return new Property(element, owner, name, label, type, sources, read, way);
  }

  private Property with(List<Element> elements, Way way) {
    return new Property(element, owner, name, label, type, List.copyOf(elements), way, write);
  }
}
