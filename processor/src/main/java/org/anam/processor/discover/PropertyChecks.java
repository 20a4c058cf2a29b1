package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Located;

/** Checks what properties say together, once all of a type are known. */
final class PropertyChecks {

  private final Language language;
  private final Findings findings;

  PropertyChecks(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
  }

  boolean isMarked(Element element) {
    return isFieldOrMethod(element)
        && AnamNames.ROLES.stream().anyMatch(name -> language.has(element, name));
  }

  static boolean isFieldOrMethod(Element element) {
    return element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
  }

  /** Reports annotations for members on something that is none. */
  void checkStray(Element element) {
    if (!isFieldOrMethod(element)) {
      return;
    }
    for (String name : AnamNames.DETAILS) {
      language
          .find(element, name)
          .ifPresent(
              annotation ->
                  findings.add(
                      DiagnosticCode.NOT_A_MEMBER,
                      annotation.place(),
                      AnamNames.shown(name)
                          + " stands on "
                          + element.getSimpleName()
                          + ", which is no member"));
    }
  }

  /** The properties, without accessors that serve two of them; what is wrong is reported. */
  List<Property> check(List<Property> properties) {
    AnnotationAgreement agreement = new AnnotationAgreement(language, findings);
    List<Property> checked = new ArrayList<>();
    for (Property property : properties) {
      Property one = property;
      for (Property before : checked) {
        checkName(before, property);
        if (isShared(before.write(), property.write())) {
          one = one.written(shared(before, one, one.write(), Setters.REMEDY));
        }
        if (isShared(before.read(), property.read())) {
          one =
              one.read(
                  shared(before, one, one.read(), DiagnosticCode.UNDECIDABLE_ACCESSOR.remedy()));
        }
      }
      one.read().fault().ifPresent(findings::add);
      agreement.check(one);
      checked.add(one);
    }
    return checked;
  }

  private static boolean isShared(Way way, Way other) {
    return way.method().isPresent() && way.method().equals(other.method());
  }

  private static Way shared(Property before, Property property, Way way, String remedy) {
    return Way.not(
        new Diagnostic(
            DiagnosticCode.UNDECIDABLE_ACCESSOR,
            SourcePlace.of(property.element()),
            "The method "
                + AccessorChoice.shown(way.method().orElseThrow())
                + " may be an accessor of "
                + before.name()
                + " and of "
                + property.name(),
            remedy));
  }

  /** The names in the file are checked later; these are those of fields and parameters. */
  private void checkName(Property before, Property property) {
    if (before.name().equals(property.name()) && !storedName(before).equals(storedName(property))) {
      findings.add(
          DiagnosticCode.DUPLICATE_MEMBER,
          SourcePlace.of(property.element()),
          "The Java name "
              + property.name()
              + " belongs to the member "
              + before.element().getSimpleName()
              + " of "
              + before.owner().getSimpleName()
              + " already");
    }
  }

  private String storedName(Property property) {
    return name(language, property).map(text -> text.value()).orElse(property.label());
  }

  /** The name that an annotation gives, from the nearest that gives one. */
  static Optional<Located<String>> name(Language language, Property property) {
    return property.all(language, AnamNames.OUTPUT).stream()
        .map(a -> a.text("value"))
        .filter(text -> !text.value().isEmpty())
        .findFirst();
  }
}
