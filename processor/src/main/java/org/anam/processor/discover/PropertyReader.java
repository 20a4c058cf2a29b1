package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Access;

/**
 * Lists the properties of a type that are members of its mapping: for a record its components, for
 * a class what is marked, those of superclasses first.
 */
final class PropertyReader {

  private final Language language;
  private final TypeElement subject;
  private final PackageElement codecPackage;
  private final Findings findings;
  private final Accessors accessors;
  private final List<Property> properties = new ArrayList<>();

  PropertyReader(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.codecPackage = language.elements().getPackageOf(subject);
    this.findings = findings;
    this.accessors = new Accessors(language, subject, codecPackage);
  }

  List<Property> read() {
    for (TypeElement type : Lineage.of(language, subject)) {
      if (type.equals(subject) && type.getKind() == ElementKind.RECORD) {
        return components();
      }
      for (Element element : type.getEnclosedElements()) {
        if (isMarked(element)) {
          property(element, type).ifPresent(this::add);
        } else {
          checkStray(element);
        }
      }
    }
    return properties;
  }

  private boolean isMarked(Element element) {
    return isFieldOrMethod(element)
        && Names.ROLES.stream().anyMatch(name -> language.has(element, name));
  }

  private static boolean isFieldOrMethod(Element element) {
    return element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
  }

  private void checkStray(Element element) {
    if (!isFieldOrMethod(element)) {
      return;
    }
    for (String name : Names.DETAILS) {
      language
          .find(element, name)
          .ifPresent(
              annotation ->
                  findings.add(
                      DiagnosticCode.NOT_A_MEMBER,
                      annotation.place(),
                      Names.shown(name)
                          + " stands on "
                          + element.getSimpleName()
                          + ", which is no member"));
    }
  }

  /**
   * A property that overrides an accessor of a supertype takes its place; anything else stands
   * beside it.
   */
  private void add(Property property) {
    for (int i = 0; i < properties.size(); i++) {
      Property before = properties.get(i);
      if (before.name().equals(property.name())
          && before.element() instanceof ExecutableElement overridden
          && !before.owner().equals(property.owner())) {
        boolean overrides =
            !(property.element() instanceof ExecutableElement method)
                || language.elements().overrides(method, overridden, subject);
        if (overrides) {
          properties.set(i, before.overriddenBy(property));
          return;
        }
      }
    }
    properties.add(property);
  }

  private Optional<Property> property(Element element, TypeElement owner) {
    if (element.getModifiers().contains(Modifier.STATIC)
        || (element.getModifiers().contains(Modifier.TRANSIENT)
            && !language.has(element, Names.BROADCAST))) {
      String modifier = element.getModifiers().contains(Modifier.STATIC) ? "static" : "transient";
      findings.add(
          DiagnosticCode.STATIC_OR_TRANSIENT,
          ElementPlace.of(element),
          "The member " + element.getSimpleName() + " is " + modifier);
      return Optional.empty();
    }
    return element instanceof VariableElement field
        ? Optional.of(ofField(field, owner))
        : ofMethod((ExecutableElement) element, owner);
  }

  private Property ofField(VariableElement field, TypeElement owner) {
    String name = field.getSimpleName().toString();
    TypeMirror type = accessors.typeOf(field);
    Optional<Access> getter;
    if (language.isAccessible(field, codecPackage)) {
      getter = Optional.of(new Access(false, name));
    } else {
      getter = accessors.getter(name, type).map(this::method);
      if (getter.isEmpty()) {
        findings.add(
            DiagnosticCode.NOT_READABLE,
            ElementPlace.of(field),
            "The codec cannot read " + name + ", and there is no accessor for it",
            language.remedyOfReading(field, Names.shown(type) + " " + name + "()", codecPackage));
      }
    }
    Optional<Access> setter =
        accessors.isSettable(field) ? Optional.of(new Access(false, name)) : setter(name, type);
    return new Property(field, owner, name, type, List.of(field), getter, setter);
  }

  private Optional<Property> ofMethod(ExecutableElement method, TypeElement owner) {
    Optional<String> name = Accessors.property(method);
    if (name.isEmpty()) {
      findings.add(
          DiagnosticCode.NOT_AN_ACCESSOR,
          ElementPlace.of(method),
          "The method " + method.getSimpleName() + " reads no member");
      return Optional.empty();
    }
    if (!language.isAccessible(method, codecPackage)) {
      findings.add(
          DiagnosticCode.NOT_READABLE,
          ElementPlace.of(method),
          "The codec cannot call " + method.getSimpleName() + "()",
          language.remedyOfCalling(method, codecPackage));
    }
    TypeMirror type = accessors.resultOf(method);
    Optional<Access> setter =
        setter(name.get(), type).or(() -> accessors.fieldSetter(name.get(), type));
    return Optional.of(
        new Property(
            method, owner, name.get(), type, List.of(method), Optional.of(method(method)), setter));
  }

  private Optional<Access> setter(String name, TypeMirror type) {
    return accessors.setter(name, type).map(this::method);
  }

  private Access method(ExecutableElement method) {
    language
        .checkedException(method)
        .ifPresent(
            thrown ->
                findings.add(
                    DiagnosticCode.CHECKED_EXCEPTION,
                    ElementPlace.of(method),
                    "The accessor " + method.getSimpleName() + " throws " + Names.shown(thrown)));
    return new Access(true, method.getSimpleName().toString());
  }

  private List<Property> components() {
    Map<String, Property> inherited = new LinkedHashMap<>();
    properties.forEach(p -> inherited.putIfAbsent(p.name(), p));
    List<Property> components = new ArrayList<>();
    for (RecordComponentElement component : subject.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // The field carries the component's annotations, and unlike the component it has a place in
      // javac's messages.
      Element field = fieldOf(component);
      List<Element> sources = new ArrayList<>(List.of(field, component, component.getAccessor()));
      Property above = inherited.remove(name);
      if (above != null) {
        sources.addAll(above.sources());
      }
      components.add(
          new Property(
              field,
              subject,
              name,
              component.asType(),
              List.copyOf(sources),
              Optional.of(new Access(true, name)),
              Optional.empty()));
    }
    for (Property rest : inherited.values()) {
      findings.add(
          DiagnosticCode.NOT_SETTABLE,
          ElementPlace.of(subject),
          "The member "
              + rest.name()
              + " of "
              + rest.owner().getSimpleName()
              + " is no component of "
              + subject.getSimpleName(),
          "Add a component " + Names.shown(rest.type()) + " " + rest.name() + ".");
    }
    checkRecordBody(components);
    return components;
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
  private void checkRecordBody(List<Property> components) {
    for (Element element : subject.getEnclosedElements()) {
      boolean isComponent =
          components.stream()
              .anyMatch(
                  c ->
                      c.name().contentEquals(element.getSimpleName())
                          && (element.getKind() == ElementKind.FIELD
                              || (element instanceof ExecutableElement method
                                  && method.getParameters().isEmpty())));
      if (isComponent || !isFieldOrMethod(element)) {
        continue;
      }
      if (!isMarked(element)) {
        checkStray(element);
      } else if (element.getKind() == ElementKind.FIELD) {
        findings.add(
            DiagnosticCode.STATIC_OR_TRANSIENT,
            ElementPlace.of(element),
            "The member " + element.getSimpleName() + " is static");
      } else {
        findings.add(
            DiagnosticCode.NOT_AN_ACCESSOR,
            ElementPlace.of(element),
            "The method " + element.getSimpleName() + " reads no component of the record",
            "Remove the annotation, or make " + element.getSimpleName() + " a component.");
      }
    }
  }
}
