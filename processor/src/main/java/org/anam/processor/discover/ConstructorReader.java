package org.anam.processor.discover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Construction;

/**
 * Chooses the constructor through which objects of a class are loaded.
 *
 * <p>The one marked {@code @AnamConstructor}; else the one without parameters, if every member can
 * be set; else the only one whose parameters are all members, if the other members can be set.
 */
final class ConstructorReader {

  private final Language language;
  private final TypeElement subject;
  private final PackageElement codecPackage;
  private final List<Property> properties;
  private final Findings findings;
  private final ConstructorParameters parameters;
  private final List<ExecutableElement> all;
  private final List<ExecutableElement> usable;

  ConstructorReader(
      Language language,
      TypeElement subject,
      Ancestry ancestry,
      List<Property> properties,
      Findings findings) {
    this.language = language;
    this.subject = subject;
    this.codecPackage = language.elements().getPackageOf(subject);
    this.properties = properties;
    this.findings = findings;
    parameters =
        new ConstructorParameters(language, subject, ancestry, properties, findings::missing);
    all = ElementFilter.constructorsIn(subject.getEnclosedElements());
    usable = all.stream().filter(c -> language.isAccessible(c, codecPackage)).toList();
  }

  /** The construction of a record: by its components. */
  Construction ofRecord() {
    for (ExecutableElement constructor : all) {
      language
          .find(constructor, AnamNames.CONSTRUCTOR)
          .ifPresent(
              mark ->
                  findings.add(
                      DiagnosticCode.CONSTRUCTOR_MARKED_TWICE,
                      mark.place(),
                      "A record is loaded by its components, whatever @AnamConstructor says",
                      "Remove @AnamConstructor."));
    }
    return new Construction(properties.stream().map(Property::name).toList(), Map.of());
  }

  /** The construction of a class; empty when findings say why there is none. */
  Optional<Construction> ofClass() {
    List<ExecutableElement> marked =
        all.stream().filter(c -> language.has(c, AnamNames.CONSTRUCTOR)).toList();
    if (!marked.isEmpty()) {
      return marked(marked);
    }
    List<Property> unsettable = properties.stream().filter(p -> !isSettable(p)).toList();
    Optional<ExecutableElement> empty =
        usable.stream().filter(c -> c.getParameters().isEmpty()).findFirst();
    if (empty.isPresent() && unsettable.isEmpty()) {
      return Optional.of(construction(empty.get()));
    }
    List<ExecutableElement> fitting =
        usable.stream()
            .filter(c -> !c.getParameters().isEmpty())
            .filter(c -> faults(c).isEmpty())
            .toList();
    if (fitting.size() == 1) {
      return Optional.of(construction(fitting.get(0)));
    }
    if (fitting.size() > 1) {
      findings.add(
          DiagnosticCode.AMBIGUOUS_CONSTRUCTOR,
          SourcePlace.of(subject),
          "The class " + subject.getSimpleName() + " could be loaded by " + shown(fitting));
      return Optional.empty();
    }
    reportNone(unsettable, empty.isPresent());
    return Optional.empty();
  }

  private Optional<Construction> marked(List<ExecutableElement> marked) {
    ExecutableElement chosen = marked.get(0);
    for (ExecutableElement further : marked.subList(1, marked.size())) {
      findings.add(
          DiagnosticCode.CONSTRUCTOR_MARKED_TWICE,
          language.find(further, AnamNames.CONSTRUCTOR).orElseThrow().place(),
          "The class "
              + subject.getSimpleName()
              + " has several constructors with @AnamConstructor",
          "Mark one of them.");
    }
    if (!usable.contains(chosen)) {
      findings.add(
          DiagnosticCode.CONSTRUCTOR_MARKED_TWICE,
          language.find(chosen, AnamNames.CONSTRUCTOR).orElseThrow().place(),
          "The constructor with @AnamConstructor is not visible to the codec",
          "Make it at least package-private.");
      return Optional.empty();
    }
    List<Diagnostic> faults = faults(chosen);
    faults.forEach(findings::add);
    return faults.isEmpty() ? Optional.of(construction(chosen)) : Optional.empty();
  }

  private void reportNone(List<Property> unsettable, boolean hasEmpty) {
    List<ExecutableElement> withParameters =
        usable.stream().filter(c -> !c.getParameters().isEmpty()).toList();
    List<ExecutableElement> taking =
        withParameters.stream().filter(c -> parameters.faults(c).isEmpty()).toList();
    if (taking.size() == 1) {
      faults(taking.get(0)).forEach(findings::add);
    } else if (hasEmpty) {
      unsettable.forEach(p -> findings.add(unsettable(p)));
    } else if (withParameters.size() == 1) {
      faults(withParameters.get(0)).forEach(findings::add);
    } else {
      findings.add(
          DiagnosticCode.NO_CONSTRUCTOR,
          SourcePlace.of(subject),
          usable.isEmpty()
              ? "The constructors of " + subject.getSimpleName() + " are not visible to its codec"
              : "No constructor of "
                  + subject.getSimpleName()
                  + " has parameters that are all members");
    }
  }

  private Construction construction(ExecutableElement constructor) {
    language
        .checkedException(constructor)
        .ifPresent(
            thrown ->
                findings.add(
                    DiagnosticCode.CHECKED_EXCEPTION,
                    SourcePlace.of(constructor),
                    "The constructor throws " + AnamNames.shown(thrown)));
    return new Construction(
        constructor.getParameters().stream().map(p -> p.getSimpleName().toString()).toList(),
        parameters.conversions(constructor, usable));
  }

  private boolean isSettable(Property property) {
    return property.setter().isPresent()
        || property.getter().isEmpty() // reported, with a remedy that serves both
        || property.find(language, AnamNames.EXTRA_DATA).isPresent(); // a map, which can be filled
  }

  /** Why the constructor would not do. */
  private List<Diagnostic> faults(ExecutableElement constructor) {
    Findings faults = parameters.faults(constructor);
    if (!faults.isEmpty()) {
      return faults.diagnostics(); // a misspelt parameter leaves its member unset: one mistake
    }
    for (Property property : properties) {
      boolean isParameter =
          constructor.getParameters().stream()
              .anyMatch(p -> p.getSimpleName().contentEquals(property.name()));
      if (!isParameter && !isSettable(property)) {
        faults.add(unsettable(property));
      }
    }
    return faults.diagnostics();
  }

  private Diagnostic unsettable(Property property) {
    if (property.write().fault().isPresent()) {
      return property.write().fault().get();
    }
    boolean isSent = property.find(language, AnamNames.BROADCAST).isPresent();
    return new Diagnostic(
        DiagnosticCode.NOT_SETTABLE,
        SourcePlace.of(property.element()),
        "The member "
            + property.name()
            + " cannot be set when an object is "
            + (isSent ? "received" : "loaded"),
        remedy(property));
  }

  private String remedy(Property property) {
    String name = property.name();
    if (property.element() instanceof ExecutableElement method) {
      return "Make it a parameter of the constructor, or add a setter void set"
          + Character.toUpperCase(name.charAt(0))
          + name.substring(1)
          + "("
          + AnamNames.shown(property.type())
          + "); if "
          + method.getSimpleName()
          + "() computes it, remove the annotation.";
    }
    return language.asSuper(property.type(), "java.util.Collection").isPresent()
            || language.asSuper(property.type(), "java.util.Map").isPresent()
        ? DiagnosticCode.NOT_SETTABLE.remedy()
            + " What an accessor returns is not filled, for it may be a copy; a setter may clear and fill "
            + name
            + "."
        : DiagnosticCode.NOT_SETTABLE.remedy();
  }

  private static String shown(List<ExecutableElement> constructors) {
    return constructors.stream()
        .map(ExecutableElement::toString)
        .reduce((left, right) -> left + " or " + right)
        .orElseThrow();
  }
}
