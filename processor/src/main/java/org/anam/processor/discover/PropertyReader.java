package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
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
  private final Ancestry ancestry;
  private final Getters getters;
  private final Setters setters;
  private final List<Property> properties = new ArrayList<>();

  PropertyReader(Language language, TypeElement subject, Ancestry ancestry, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.codecPackage = language.elements().getPackageOf(subject);
    this.findings = findings;
    this.ancestry = ancestry;
    AccessorChoice choice = new AccessorChoice(language, subject, ancestry);
    this.getters = new Getters(language, ancestry, choice);
    this.setters = new Setters(language, subject, ancestry, choice);
  }

  List<Property> read() {
    PropertyChecks checks = new PropertyChecks(language, findings);
    for (TypeElement type : Lineage.of(language, subject)) {
      if (type.equals(subject) && type.getKind() == ElementKind.RECORD) {
        return checks.check(new ComponentReader(language, subject, findings).read(properties));
      }
      for (Element element : type.getEnclosedElements()) {
        if (checks.isMarked(element)) {
          property(element, type).ifPresent(this::add);
        } else {
          checks.checkStray(element);
        }
      }
    }
    return checks.check(properties);
  }

  /**
   * An accessor that overrides or implements one of a supertype is the same member, and so is a
   * field with its accessor; anything else stands beside what there is.
   */
  private void add(Property property) {
    for (int i = 0; i < properties.size(); i++) {
      Optional<Property> one = oneOf(properties.get(i), property);
      if (one.isPresent()) {
        properties.set(i, one.get());
        return;
      }
    }
    properties.add(property);
  }

  private Optional<Property> oneOf(Property before, Property property) {
    if (before.element() instanceof ExecutableElement method) {
      if (property.element() instanceof VariableElement field) {
        return getters.reads(method, field)
            ? Optional.of(readBy(method, property).over(before.sources()))
            : Optional.empty();
      }
      ExecutableElement nearer = (ExecutableElement) property.element();
      return ancestry.isSame(nearer, method) || ancestry.isSame(method, nearer)
          ? Optional.of(property.over(before.sources()))
          : Optional.empty();
    }
    if (property.element() instanceof ExecutableElement method
        && getters.reads(method, (VariableElement) before.element())) {
      Property one = readBy(method, before);
      return Optional.of(
          property.owner().equals(before.owner())
              ? one.over(property.sources())
              : one.under(property.sources()));
    }
    return Optional.empty();
  }

  /**
   * The member of a field, read by the accessor that is marked too, if the field is not reached.
   */
  private Property readBy(ExecutableElement method, Property ofField) {
    ExecutableElement called = ancestry.implementation(method);
    boolean isReached = ofField.getter().filter(access -> !access.method()).isPresent();
    return isReached || !language.isAccessible(called, codecPackage)
        ? ofField
        : ofField.read(getters.by(called, ofField.type()));
  }

  private Optional<Property> property(Element element, TypeElement owner) {
    if (element.getModifiers().contains(Modifier.STATIC)
        || (element.getModifiers().contains(Modifier.TRANSIENT)
            && !language.has(element, AnamNames.BROADCAST))) {
      String modifier = element.getModifiers().contains(Modifier.STATIC) ? "static" : "transient";
      findings.add(
          DiagnosticCode.STATIC_OR_TRANSIENT,
          SourcePlace.of(element),
          "The member " + element.getSimpleName() + " is " + modifier);
      return Optional.empty();
    }
    return element instanceof VariableElement field
        ? Optional.of(ofField(field, owner))
        : ofMethod((ExecutableElement) element, owner);
  }

  private Property ofField(VariableElement field, TypeElement owner) {
    String name = field.getSimpleName().toString();
    TypeMirror type = ancestry.typeOf(field);
    Target target = new Target(name, type, field, Optional.of(field));
    Way setter = setters.find(target);
    Way direct = direct(field);
    Way getter = direct.exists() ? direct : getters.find(target, setter);
    if (getter.fails() && direct.fault().isPresent()) {
      getter = direct;
    } else if (getter.isNone()) {
      getter = Way.not(notReadable(field, type));
    }
    boolean isSettable = direct.exists() && !target.isFinal();
    return new Property(
        field, owner, name, name, type, List.of(field), getter, isSettable ? direct : setter);
  }

  /** The field itself, if the codec can reach it. */
  private Way direct(VariableElement field) {
    if (!language.isAccessible(field, codecPackage)) {
      return Way.NONE;
    }
    Optional<Element> hiding = ancestry.hiding(field);
    return hiding.isEmpty() || language.isVisible(Language.typeOf(field), codecPackage)
        ? Way.field(Access.field(field.getSimpleName().toString(), ancestry.through(field)))
        : Way.not(AccessorChoice.hidden(field, (VariableElement) hiding.get(), ""));
  }

  private Diagnostic notReadable(VariableElement field, TypeMirror type) {
    String name = field.getSimpleName().toString();
    return new Diagnostic(
        DiagnosticCode.NOT_READABLE,
        SourcePlace.of(field),
        "The codec cannot read " + name + ", and there is no accessor for it",
        language.remedyOfReading(field, AnamNames.shown(type) + " " + name + "()", codecPackage));
  }

  private Optional<Property> ofMethod(ExecutableElement method, TypeElement owner) {
    if (!isAccessor(method)) {
      findings.add(
          DiagnosticCode.NOT_AN_ACCESSOR,
          SourcePlace.of(method),
          "The method " + method.getSimpleName() + " reads no member");
      return Optional.empty();
    }
    ExecutableElement called = ancestry.implementation(method);
    TypeMirror type = ancestry.asMember(called).getReturnType();
    List<String> names =
        AccessorNames.membersOf(method.getSimpleName().toString(), language.isBoolean(type));
    Optional<VariableElement> field =
        names.stream().flatMap(n -> fieldOf(called, n).stream()).findFirst();
    String name = field.map(f -> f.getSimpleName().toString()).orElse(names.get(0));
    Way setter = setters.find(new Target(name, type, method, field));
    if (!setter.exists()) {
      setter = field.flatMap(f -> fieldSetter(f, type)).orElse(setter);
    }
    return Optional.of(
        new Property(
            method, owner, name, names.get(0), type, List.of(method), reading(called), setter));
  }

  /** The field of the name in the class whose method is called. */
  private Optional<VariableElement> fieldOf(ExecutableElement called, String name) {
    boolean isAbstract = called.getModifiers().contains(Modifier.ABSTRACT);
    return ancestry
        .field(isAbstract ? subject : Language.typeOf(called), name)
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC));
  }

  private Optional<Way> fieldSetter(VariableElement field, TypeMirror type) {
    boolean isOfType = language.types().isSameType(ancestry.typeOf(field), type);
    return isOfType && !field.getModifiers().contains(Modifier.FINAL)
        ? Optional.of(direct(field)).filter(Way::exists)
        : Optional.empty();
  }

  private Way reading(ExecutableElement called) {
    if (!language.isAccessible(called, codecPackage)) {
      return Way.not(
          new Diagnostic(
              DiagnosticCode.NOT_READABLE,
              SourcePlace.of(called),
              "The codec cannot call " + called.getSimpleName() + "()",
              language.remedyOfCalling(called, codecPackage)));
    }
    Optional<TypeMirror> thrown = language.checkedException(called);
    return thrown.isPresent() && !Language.isAbstract(subject)
        ? Way.not(AccessorChoice.throwing(called, thrown.get()))
        : getters.by(called, ancestry.asMember(called).getReturnType());
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && method.getTypeParameters().isEmpty();
  }
}
