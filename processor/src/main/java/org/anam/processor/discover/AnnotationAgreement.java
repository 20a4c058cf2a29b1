package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.anam.processor.diagnostic.DiagnosticCode;

/**
 * Reports annotations of one member that say different things: on a component and its accessor, on
 * a field and its accessor, in two interfaces. What a subtype says stands in place of what its
 * supertypes say.
 */
final class AnnotationAgreement {

  private final Language language;
  private final Findings findings;

  AnnotationAgreement(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
  }

  void check(Property property) {
    int annotated = 0;
    for (Element source : property.sources()) {
      annotated += source.getAnnotationMirrors().isEmpty() ? 0 : 1;
    }
    if (annotated < 2) {
      return; // as most members are, which there is nothing to compare in
    }
    Stream.concat(AnamNames.ROLES.stream(), AnamNames.DETAILS.stream())
        .forEach(name -> check(property, name));
  }

  private void check(Property property, String name) {
    List<Annotations> all = new ArrayList<>(property.all(language, name));
    all.removeIf(a -> name.equals(AnamNames.OUTPUT) && a.text("value").value().isEmpty());
    List<Annotations> nearest =
        all.stream()
            .filter(a -> all.stream().noneMatch(b -> isBelow(b.element(), a.element())))
            .toList();
    for (Annotations other : nearest) {
      if (!other.saysSame(nearest.get(0), language.types())) {
        findings.add(
            DiagnosticCode.CONTRADICTION,
            other.place(),
            AnamNames.shown(name)
                + " of the member "
                + property.name()
                + " says something else on "
                + shown(nearest.get(0).element())
                + " than on "
                + shown(other.element()));
        return;
      }
    }
  }

  private boolean isBelow(Element nearer, Element element) {
    TypeElement type = Language.typeOf(nearer);
    TypeElement above = Language.typeOf(element);
    return !type.equals(above) && language.isBelow(type, above);
  }

  private static String shown(Element element) {
    String what =
        switch (element.getKind()) {
          case METHOD -> "the accessor ";
          case FIELD -> "the field ";
          default -> "the component ";
        };
    return what + element.getSimpleName() + " of " + Language.typeOf(element).getSimpleName();
  }
}
