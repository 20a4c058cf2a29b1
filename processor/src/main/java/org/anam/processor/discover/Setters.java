package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Access;

/** Finds the methods through which members are set, by the rule in the guide. */
final class Setters {

  /** What to do where two methods could set a member, or one could set two. */
  static final String REMEDY =
      "Remove or rename one of them, or make the member a parameter of the constructor.";

  private final Language language;
  private final Ancestry ancestry;
  private final AccessorChoice choice;
  private final TypeElement subject;

  Setters(Language language, TypeElement subject, Ancestry ancestry, AccessorChoice choice) {
    this.language = language;
    this.subject = subject;
    this.ancestry = ancestry;
    this.choice = choice;
  }

  /** How the member is set on an object that is there: {@code setX} comes before {@code x}. */
  Way find(Target target) {
    Collection<String> prefixed = prefixed(target.name(), target);
    List<ExecutableElement> byPrefix = new ArrayList<>();
    List<ExecutableElement> byName = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (ExecutableElement method : choice.candidates(target, 1)) {
      boolean isPrefixed = prefixed.contains(method.getSimpleName().toString());
      if (isPrefixed || method.getSimpleName().contentEquals(target.name())) {
        String refusal = refusal(method, target, isPrefixed);
        if (refusal.isEmpty()) {
          (isPrefixed ? byPrefix : byName).add(method);
        } else {
          refusals.add(AccessorChoice.shown(method) + " " + refusal);
        }
      }
    }
    List<ExecutableElement> found = nearest(byPrefix.isEmpty() ? byName : byPrefix, target.type());
    if (!found.isEmpty()) {
      return choice.choose(target, found, f -> prefixed(f, target), m -> by(m, target), REMEDY);
    }
    return refusals.isEmpty() ? Way.NONE : Way.not(notSettable(target, refusals.get(0)));
  }

  private Collection<String> prefixed(String field, Target target) {
    return AccessorNames.setters(field, language.isBoolean(target.type()));
  }

  private Way by(ExecutableElement method, Target target) {
    TypeMirror parameter = parameterOf(method);
    boolean isOverloaded =
        ancestry.methods().stream()
            .filter(m -> m.getSimpleName().equals(method.getSimpleName()))
            .anyMatch(m -> m.getParameters().size() == 1 && !m.equals(method));
    boolean isOther = !language.types().isSameType(parameter, target.type());
    return Way.method(
        Access.setter(
            method.getSimpleName().toString(),
            ancestry.through(method),
            isOverloaded && isOther ? Optional.of(AnamNames.of(parameter)) : Optional.empty()),
        method);
  }

  /** Why the method, which has the name of a setter, does not set the member; empty if it does. */
  private String refusal(ExecutableElement method, Target target, boolean isPrefixed) {
    TypeMirror parameter = parameterOf(method);
    String type = AnamNames.shown(target.type());
    if (!language.types().isAssignable(target.type(), parameter)) {
      return "does not take the type " + type;
    }
    if (!Widening.accepts(language, parameter, target.type())) {
      return "takes a value of type " + type + Widening.loss(target.type());
    }
    if (method.getReturnType().getKind() != TypeKind.VOID
        && (!isPrefixed || target.isFinal() || !returnsItself(method))) {
      return "returns "
          + AnamNames.shown(ancestry.asMember(method).getReturnType())
          + ", perhaps a changed copy";
    }
    return "";
  }

  /** Those that take the member's own type, else those whose parameter is the most specific. */
  private List<ExecutableElement> nearest(List<ExecutableElement> methods, TypeMirror type) {
    List<ExecutableElement> exact =
        methods.stream().filter(m -> language.types().isSameType(parameterOf(m), type)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<ExecutableElement> specific =
        methods.stream()
            .filter(m -> methods.stream().allMatch(other -> isMoreSpecific(m, other)))
            .toList();
    return specific.isEmpty() ? methods : specific;
  }

  private boolean isMoreSpecific(ExecutableElement method, ExecutableElement other) {
    return language.types().isAssignable(parameterOf(method), parameterOf(other));
  }

  private TypeMirror parameterOf(ExecutableElement method) {
    return ancestry.asMember(method).getParameterTypes().get(0);
  }

  /** Whether what the method returns can be the object that it was called on. */
  private boolean returnsItself(ExecutableElement method) {
    TypeMirror result = language.types().erasure(ancestry.asMember(method).getReturnType());
    return result.getKind() == TypeKind.DECLARED
        && !language.isOfThePlatform(language.element(result))
        && language.types().isSubtype(language.types().erasure(subject.asType()), result);
  }

  private static Diagnostic notSettable(Target target, String reason) {
    return Diagnostic.of(
        DiagnosticCode.NOT_SETTABLE,
        SourcePlace.of(target.marked()),
        "The member " + target.name() + " cannot be set, since " + reason);
  }
}
