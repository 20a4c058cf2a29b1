package org.anam.processor.discover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Tells which methods can be accessors of a member, and chooses among several, or says why not. */
final class AccessorChoice {

  private final Language language;
  private final Ancestry ancestry;
  private final TypeElement subject;
  private final PackageElement codecPackage;

  AccessorChoice(Language language, TypeElement subject, Ancestry ancestry) {
    this.language = language;
    this.ancestry = ancestry;
    this.subject = subject;
    this.codecPackage = language.elements().getPackageOf(subject);
  }

  /**
   * The methods with a given number of parameters that the codec can call and that may be the
   * member's.
   */
  List<ExecutableElement> candidates(Target target, int parameters) {
    return ancestry.methods().stream()
        .filter(m -> m.getParameters().size() == parameters)
        .filter(m -> m.getTypeParameters().isEmpty())
        .filter(m -> language.isAccessible(m, codecPackage))
        .filter(m -> belongs(m, target))
        .toList();
  }

  /** A method with a body knows a field only if it stands in the field's class or below. */
  boolean belongs(ExecutableElement method, Target target) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || target.field().isEmpty()
        || language.isBelow(Language.typeOf(method), Language.typeOf(target.field().get()));
  }

  /** The field of the member's name that the method means instead of the member's own. */
  Optional<VariableElement> hiding(ExecutableElement method, Target target) {
    TypeElement home =
        method.getModifiers().contains(Modifier.ABSTRACT) ? subject : Language.typeOf(method);
    return target
        .field()
        .flatMap(own -> ancestry.field(home, target.name()).filter(f -> !f.equals(own)));
  }

  /**
   * The way by the one of these methods that is better than the others, or why there is none.
   *
   * @param names the names of accessors of the same kind that another field would have
   * @param way the way by a method
   * @param remedy what to do where there is no telling
   */
  Way choose(
      Target target,
      List<ExecutableElement> methods,
      Function<String, Collection<String>> names,
      Function<ExecutableElement, Way> way,
      String remedy) {
    List<ExecutableElement> best = preferring(methods, m -> language.checkedException(m).isEmpty());
    best = preferring(best, m -> rival(m, target, names).isEmpty());
    ExecutableElement method = best.get(0);
    if (best.size() > 1) {
      return undecidable(
          target, "has two accessors: " + shown(method) + " and " + shown(best.get(1)), remedy);
    }
    Optional<VariableElement> hiding = hiding(method, target);
    if (hiding.isPresent()) {
      String consequence = ", and " + shown(method) + " may mean either";
      return Way.not(hidden(target.field().orElseThrow(), hiding.get(), consequence));
    }
    Optional<VariableElement> rival = rival(method, target, names);
    if (rival.isPresent()) {
      String other = "the field " + rival.get().getSimpleName();
      return undecidable(
          target, "has the accessor " + shown(method) + ", which may be that of " + other, remedy);
    }
    return language
        .checkedException(method)
        .map(thrown -> Way.not(throwing(method, thrown)))
        .orElseGet(() -> way.apply(method));
  }

  private static <T> List<T> preferring(List<T> all, Predicate<T> better) {
    List<T> some = all.stream().filter(better).toList();
    return some.isEmpty() ? all : some;
  }

  /** Another field beside the member's, of which the method could as well be an accessor. */
  private Optional<VariableElement> rival(
      ExecutableElement method, Target target, Function<String, Collection<String>> names) {
    if (target.field().isEmpty()) {
      return Optional.empty();
    }
    return ElementFilter.fieldsIn(Language.typeOf(method).getEnclosedElements()).stream()
        .filter(f -> f.getKind() == ElementKind.FIELD)
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .filter(f -> !f.getSimpleName().contentEquals(target.name()))
        .filter(f -> language.types().isSameType(ancestry.typeOf(f), target.type()))
        .filter(f -> isNamedFor(method, f.getSimpleName().toString(), names))
        .findFirst();
  }

  private static boolean isNamedFor(
      ExecutableElement method, String field, Function<String, Collection<String>> names) {
    String name = method.getSimpleName().toString();
    return name.equals(field) || names.apply(field).contains(name);
  }

  private static Way undecidable(Target target, String what, String remedy) {
    return Way.not(
        new Diagnostic(
            DiagnosticCode.UNDECIDABLE_ACCESSOR,
            SourcePlace.of(target.marked()),
            "The member " + target.name() + " " + what,
            remedy));
  }

  static Diagnostic throwing(ExecutableElement method, TypeMirror thrown) {
    return Diagnostic.of(
        DiagnosticCode.CHECKED_EXCEPTION,
        SourcePlace.of(method),
        "The accessor " + method.getSimpleName() + " throws " + AnamNames.shown(thrown));
  }

  /** That a field cannot be told from one of a subclass. */
  static Diagnostic hidden(VariableElement field, VariableElement by, String consequence) {
    return Diagnostic.of(
        DiagnosticCode.HIDDEN_FIELD,
        SourcePlace.of(field),
        "The field "
            + field.getSimpleName()
            + " of "
            + Language.typeOf(field).getSimpleName()
            + " is hidden by that of "
            + Language.typeOf(by).getSimpleName()
            + consequence);
  }

  /** The method with the types of its parameters: {@code setAge(int)}. */
  static String shown(ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(p -> AnamNames.shown(p.asType()))
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }
}
