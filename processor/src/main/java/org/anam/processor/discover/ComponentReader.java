package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Access;

/** Lists the components of a record, and what interfaces say about them. */
final class ComponentReader {

  private final Language language;
  private final TypeElement subject;
  private final Findings findings;

  ComponentReader(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.findings = findings;
  }

  /**
   * The components as properties.
   *
   * @param inherited the members of the record's interfaces, each of which must be a component
   */
  List<Property> read(List<Property> inherited) {
    List<Property> rest = new ArrayList<>(inherited);
    List<Property> components = new ArrayList<>();
    for (RecordComponentElement component : subject.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // The field carries the component's annotations, and unlike the component it has a place in
      // javac's messages.
      Element field = fieldOf(component);
      List<Element> sources = new ArrayList<>(List.of(field, component, component.getAccessor()));
      for (Property above : inherited) {
        boolean isAccessor = above.element().getSimpleName().contentEquals(name);
        if ((isAccessor || above.name().equals(name)) && rest.remove(above)) {
          sources.addAll(above.sources());
        }
      }
      Way read = Way.method(Access.getter(name, Optional.empty(), false), component.getAccessor());
      components.add(
          new Property(
              field,
              subject,
              name,
              name,
              component.asType(),
              List.copyOf(sources),
              read,
              Way.NONE));
    }
    rest.forEach(this::reportMissing);
    checkBody(components);
    return components;
  }

  private void reportMissing(Property above) {
    boolean isComputed = above.element().getModifiers().contains(Modifier.DEFAULT);
    String component = "dd a component " + AnamNames.shown(above.type()) + " " + above.name() + ".";
    findings.add(
        DiagnosticCode.NOT_SETTABLE,
        SourcePlace.of(subject),
        "The member "
            + above.name()
            + " of "
            + above.owner().getSimpleName()
            + " is no component of "
            + subject.getSimpleName(),
        isComputed
            ? "A value that is computed needs no storing: remove the annotation from "
                + above.owner().getSimpleName()
                + ", or a"
                + component
            : "A" + component);
  }

  private Element fieldOf(RecordComponentElement component) {
    return subject.getEnclosedElements().stream()
        .map(e -> (Element) e)
        .filter(e -> e.getKind() == ElementKind.FIELD)
        .filter(e -> e.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .orElse(component);
  }

  /**
   * Fields and accessors of a record repeat the annotations of its components; others mark no
   * member.
   */
  private void checkBody(List<Property> components) {
    PropertyChecks checks = new PropertyChecks(language, findings);
    for (Element element : subject.getEnclosedElements()) {
      boolean isComponent =
          components.stream()
              .anyMatch(
                  c ->
                      c.name().contentEquals(element.getSimpleName())
                          && (element.getKind() == ElementKind.FIELD
                              || (element instanceof ExecutableElement method
                                  && method.getParameters().isEmpty())));
      if (isComponent || !PropertyChecks.isFieldOrMethod(element)) {
        continue;
      }
      if (!checks.isMarked(element)) {
        checks.checkStray(element);
      } else if (element.getKind() == ElementKind.FIELD) {
        findings.add(
            DiagnosticCode.STATIC_OR_TRANSIENT,
            SourcePlace.of(element),
            "The member " + element.getSimpleName() + " is static");
      } else {
        findings.add(
            DiagnosticCode.NOT_AN_ACCESSOR,
            SourcePlace.of(element),
            "The method " + element.getSimpleName() + " reads no component of the record",
            "Remove the annotation, or make " + element.getSimpleName() + " a component.");
      }
    }
  }
}
