package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;

/**
 * Remembers, over the rounds, types that Lombok changes: it makes fields private or final, and adds
 * accessors and constructors. The compiler's model shows that in the round after, which Lombok
 * enforces; its annotations stay.
 */
public final class LombokRounds {

  /** The annotations that change what a codec uses of a class. */
  private static final Set<String> CHANGING =
      Set.of(
          "lombok.AllArgsConstructor",
          "lombok.Builder",
          "lombok.Data",
          "lombok.Getter",
          "lombok.NoArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.Setter",
          "lombok.SuperBuilder",
          "lombok.Value",
          "lombok.experimental.FieldDefaults",
          "lombok.experimental.SuperBuilder");

  private final Elements elements;

  /** The rounds in which types were seen first, by name. */
  private final Map<String, Integer> firstRounds = new HashMap<>();

  private int round;

  /** A memory that asks the compiler. */
  public LombokRounds(Elements elements) {
    this.elements = elements;
  }

  /** Called at the beginning of each round. */
  public void begin() {
    round++;
  }

  /** Whether the type is seen for the first time, and Lombok may still have to change it. */
  public boolean isToWait(TypeElement type) {
    return !isEclipse()
        && find(type).isPresent()
        && firstRounds.putIfAbsent(type.getQualifiedName().toString(), round) == null;
  }

  /**
   * The error of a type that waited for Lombok when the round after is the last, so that nobody has
   * enforced another one; asked in the last round.
   */
  public Optional<Diagnostic> absent(TypeElement type) {
    Integer first = firstRounds.get(type.getQualifiedName().toString());
    return first != null && first == round - 1
        ? find(type).map(annotation -> diagnostic(type, annotation))
        : Optional.empty();
  }

  /** In Eclipse's compiler Lombok is no processor: types are changed before any processor runs. */
  private boolean isEclipse() {
    return elements.getClass().getName().startsWith("org.eclipse.");
  }

  /** An annotation of the type, of its supertypes, or of their fields, that Lombok obeys. */
  private Optional<Annotations> find(TypeElement type) {
    return Lineage.of(new Language(elements, null, Set.of()), type).stream()
        .flatMap(part -> findIn(part).stream())
        .findFirst();
  }

  private Optional<Annotations> findIn(TypeElement type) {
    List<Element> places = new ArrayList<>(type.getEnclosedElements());
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      places.add(0, at);
    }
    return places.stream().flatMap(place -> findOn(place).stream()).findFirst();
  }

  private Optional<Annotations> findOn(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      if (CHANGING.contains(name)) {
        return Annotations.find(elements, element, name);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic diagnostic(TypeElement type, Annotations annotation) {
    return Diagnostic.of(
        DiagnosticCode.LOMBOK_MISSING,
        annotation.place(),
        annotation.shown()
            + " of Lombok changes what the mapping of "
            + type.getSimpleName()
            + " uses, and Lombok does not run");
  }
}
