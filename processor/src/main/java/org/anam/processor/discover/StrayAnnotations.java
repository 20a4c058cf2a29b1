package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;

/** Finds annotations for mapped types that stand in or on types that are none. */
public final class StrayAnnotations {

  private final Elements elements;

  /** A finder that asks the compiler. */
  public StrayAnnotations(Elements elements) {
    this.elements = elements;
  }

  /** One diagnostic for each element with such annotations. */
  public List<Diagnostic> find(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Diagnostic> found = new ArrayList<>();
    Set<Element> seen = new HashSet<>();
    for (String name : AnamNames.IN_MAPPED_TYPES) {
      TypeElement annotation = elements.getTypeElement(name);
      if (annotation == null || !annotations.contains(annotation)) {
        continue;
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = Language.typeOf(element);
        if (!Annotations.has(elements, type, AnamNames.ANAM)
            && !isRepeated(element, type)
            && seen.add(element)) {
          found.add(outside(elements, name, element, type));
        }
      }
    }
    return found;
  }

  /**
   * The compiler repeats the annotations of a record's component on its accessor and on the
   * component itself.
   */
  private static boolean isRepeated(Element element, TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && (element.getKind() == ElementKind.RECORD_COMPONENT
            || (element.getKind() == ElementKind.METHOD
                && type.getRecordComponents().stream()
                    .anyMatch(c -> element.equals(c.getAccessor()))));
  }

  /** That an annotation stands in a type which is not mapped. */
  static Diagnostic outside(Elements elements, String name, Element element, TypeElement type) {
    return new Diagnostic(
        DiagnosticCode.OUTSIDE_ANAM,
        Annotations.find(elements, element, name).orElseThrow().place(),
        AnamNames.shown(name)
            + " stands "
            + (element.equals(type) ? "on " : "in ")
            + type.getSimpleName()
            + ", which has no @Anam",
        "Put @Anam on " + type.getSimpleName() + ", or remove the annotation.");
  }
}
