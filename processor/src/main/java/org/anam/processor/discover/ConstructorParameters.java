package org.anam.processor.discover;

import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.NameSuggestion;
import org.anam.processor.diagnostic.SourcePlace;

/** Tells whether the parameters of constructors are members, and take all that members can hold. */
final class ConstructorParameters {

  private final Language language;
  private final TypeElement subject;
  private final Ancestry ancestry;
  private final List<Property> properties;
  private final Consumer<String> missing;

  /**
   * For the constructors of one class.
   *
   * @param missing takes the names of types that are not there yet
   */
  ConstructorParameters(
      Language language,
      TypeElement subject,
      Ancestry ancestry,
      List<Property> properties,
      Consumer<String> missing) {
    this.language = language;
    this.subject = subject;
    this.ancestry = ancestry;
    this.properties = properties;
    this.missing = missing;
  }

  /** What keeps Java from calling another constructor whose parameters fit the members better. */
  Map<String, TypeName> conversions(ExecutableElement constructor, List<ExecutableElement> usable) {
    Map<String, TypeName> conversions = new HashMap<>();
    int count = constructor.getParameters().size();
    if (usable.stream().filter(c -> c.getParameters().size() == count).count() > 1) {
      for (VariableElement parameter : constructor.getParameters()) {
        String name = parameter.getSimpleName().toString();
        if (!language.types().isSameType(property(name).orElseThrow().type(), parameter.asType())) {
          conversions.put(name, AnamNames.of(parameter.asType()));
        }
      }
    }
    return conversions;
  }

  private Optional<Property> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Which of the constructor's parameters are not what their members are. */
  Findings faults(ExecutableElement constructor) {
    Findings faults = new Findings();
    if (hasNoNames(constructor)) {
      faults.add(
          DiagnosticCode.PARAMETER_NAMES,
          SourcePlace.of(subject),
          "The class file of " + subject.getSimpleName() + " has no names of parameters");
      return faults;
    }
    for (VariableElement parameter : constructor.getParameters()) {
      checkParameter(parameter, faults);
    }
    return faults;
  }

  private void checkParameter(VariableElement parameter, Findings faults) {
    String name = parameter.getSimpleName().toString();
    Language.findMissing(parameter.asType(), missing);
    List<String> names = properties.stream().map(Property::name).toList();
    Optional<Property> property = property(name);
    if (property.isEmpty()) {
      faults.add(
          DiagnosticCode.UNKNOWN_PARAMETER,
          SourcePlace.of(parameter),
          "The constructor's parameter " + name + " is no member of " + subject.getSimpleName(),
          NameSuggestion.question(name, names) + DiagnosticCode.UNKNOWN_PARAMETER.remedy());
    } else if (!Widening.accepts(language, parameter.asType(), property.get().type())) {
      TypeMirror type = property.get().type();
      faults.add(
          DiagnosticCode.PARAMETER_TYPE,
          SourcePlace.of(parameter),
          "The constructor's parameter "
              + name
              + " is "
              + AnamNames.shown(parameter.asType())
              + ", and the member is "
              + AnamNames.shown(type)
              + (language.types().isAssignable(type, parameter.asType())
                  ? Widening.loss(type)
                  : ""));
    } else {
      checkHidden(parameter, property.get(), faults);
    }
  }

  /** A parameter may well set the field of its name that the subclass has, not the member. */
  private void checkHidden(VariableElement parameter, Property property, Findings faults) {
    TypeElement home =
        property.element() instanceof ExecutableElement method
            ? Language.typeOf(ancestry.implementation(method))
            : property.owner();
    Optional<VariableElement> own = ancestry.field(home, property.name());
    ancestry
        .field(subject, property.name())
        .filter(field -> own.isPresent() && !field.equals(own.get()))
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(f -> language.types().isSameType(ancestry.typeOf(f), property.type()))
        .map(
            field ->
                AccessorChoice.hidden(
                    own.get(),
                    field,
                    ", and the constructor's parameter "
                        + parameter.getSimpleName()
                        + " may mean either"))
        .ifPresent(faults::add);
  }

  /** javac calls the parameters of class files without names arg0, arg1, and so on. */
  private static boolean hasNoNames(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return false;
      }
    }
    return !parameters.isEmpty();
  }
}
