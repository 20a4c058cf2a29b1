package org.anam.processor.discover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Access;

/** Finds the methods through which members are read, by the rule in the guide. */
final class Getters {

  private final Language language;
  private final Ancestry ancestry;
  private final AccessorChoice choice;

  Getters(Language language, Ancestry ancestry, AccessorChoice choice) {
    this.language = language;
    this.ancestry = ancestry;
    this.choice = choice;
  }

  /**
   * How a field is read that the codec cannot reach: by an accessor of the kind of its setter, else
   * by one with a prefix, else by the method of its name; one that returns an {@code Optional}
   * comes last.
   */
  Way find(Target target, Way setter) {
    Collection<String> prefixed = prefixed(target.name(), target.type());
    boolean isPlain = setter.isBy(target.name()) && !prefixed.contains(target.name());
    Predicate<ExecutableElement> byPrefix = m -> prefixed.contains(m.getSimpleName().toString());
    Predicate<ExecutableElement> byName = m -> m.getSimpleName().contentEquals(target.name());
    List<ExecutableElement> candidates = choice.candidates(target, 0);
    for (Predicate<ExecutableElement> fits :
        List.<Predicate<ExecutableElement>>of(
            m -> returns(m, target.type()), m -> isOptionalOf(m, target.type()))) {
      for (Predicate<ExecutableElement> named :
          isPlain ? List.of(byName, byPrefix) : List.of(byPrefix, byName)) {
        List<ExecutableElement> found = candidates.stream().filter(fits.and(named)).toList();
        if (!found.isEmpty()) {
          return choice.choose(
              target,
              found,
              f -> prefixed(f, target.type()),
              m -> by(m, target.type()),
              DiagnosticCode.UNDECIDABLE_ACCESSOR.remedy());
        }
      }
    }
    return Way.NONE;
  }

  private Collection<String> prefixed(String field, TypeMirror type) {
    return AccessorNames.getters(field, language.isBoolean(type));
  }

  /** How a member of the type is read by the method. */
  Way by(ExecutableElement method, TypeMirror type) {
    boolean isOptional = !returns(method, type);
    return Way.method(
        Access.getter(method.getSimpleName().toString(), ancestry.through(method), isOptional),
        method);
  }

  /** Whether the method, called on an object of the type, is an accessor of the field. */
  boolean reads(ExecutableElement method, VariableElement field) {
    ExecutableElement called = ancestry.implementation(method);
    Target target =
        new Target(
            field.getSimpleName().toString(), ancestry.typeOf(field), field, Optional.of(field));
    String name = called.getSimpleName().toString();
    return called.getParameters().isEmpty()
        && (name.equals(target.name()) || prefixed(target.name(), target.type()).contains(name))
        && (returns(called, target.type()) || isOptionalOf(called, target.type()))
        && choice.belongs(called, target)
        && choice.hiding(called, target).isEmpty();
  }

  /** Whether the method, or one that it overrides, returns the type. */
  private boolean returns(ExecutableElement method, TypeMirror type) {
    return ancestry.resultsOf(method).stream().anyMatch(r -> language.types().isSameType(r, type));
  }

  private boolean isOptionalOf(ExecutableElement method, TypeMirror type) {
    TypeMirror result = ancestry.asMember(method).getReturnType();
    return language.isNamed(result, "java.util.Optional")
        && ((DeclaredType) result)
            .getTypeArguments().stream().anyMatch(a -> language.types().isSameType(a, type));
  }
}
