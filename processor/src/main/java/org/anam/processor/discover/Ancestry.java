package org.anam.processor.discover;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A type with all of its supertypes, mapped or not: which method is called on its objects, and
 * which field a name means in which of the types.
 */
final class Ancestry {

  private final Language language;
  private final TypeElement subject;
  private final DeclaredType subjectType;
  private final Set<TypeElement> types = new LinkedHashSet<>();
  private final List<ExecutableElement> methods = new ArrayList<>();

  Ancestry(Language language, TypeElement subject) {
    this.language = language;
    this.subject = subject;
    this.subjectType = (DeclaredType) subject.asType();
    for (TypeElement type : superclasses(subject)) {
      types.add(type);
    }
    List.copyOf(types).forEach(this::addInterfaces);
    for (TypeElement type : types) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (!method.getModifiers().contains(Modifier.STATIC)
            && methods.stream().noneMatch(nearer -> isSame(nearer, method))) {
          methods.add(method);
        }
      }
    }
  }

  private List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> chain = new ArrayList<>();
    TypeMirror at = type.asType();
    while (at.getKind() == TypeKind.DECLARED) {
      TypeElement element = language.element(at);
      chain.add(element);
      at = element.getSuperclass();
    }
    return chain;
  }

  private void addInterfaces(TypeElement type) {
    for (TypeMirror above : type.getInterfaces()) {
      if (above.getKind() == TypeKind.DECLARED && types.add(language.element(above))) {
        addInterfaces(language.element(above));
      }
    }
  }

  /** All instance methods, those that are called before those that they override or implement. */
  List<ExecutableElement> methods() {
    return methods;
  }

  /** Whether a call of one method on an object of the type is a call of the other. */
  boolean isSame(ExecutableElement nearer, ExecutableElement method) {
    if (nearer.equals(method)) {
      return true;
    }
    if (!nearer.getSimpleName().equals(method.getSimpleName())
        || nearer.getParameters().size() != method.getParameters().size()) {
      return false;
    }
    return language.elements().overrides(nearer, method, subject)
        || ((isInInterface(nearer) || isInInterface(method))
            && !nearer.getModifiers().contains(Modifier.PRIVATE)
            && !method.getModifiers().contains(Modifier.PRIVATE)
            && language.types().isSubsignature(asMember(nearer), asMember(method)));
  }

  private static boolean isInInterface(ExecutableElement method) {
    return method.getEnclosingElement().getKind().isInterface();
  }

  /** The method that runs when this one is called on an object of the type. */
  ExecutableElement implementation(ExecutableElement method) {
    return methods.stream().filter(m -> isSame(m, method)).findFirst().orElse(method);
  }

  /** The results of the method and of all that it overrides or implements. */
  List<TypeMirror> resultsOf(ExecutableElement method) {
    return types.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(m -> isSame(method, m))
        .map(m -> asMember(m).getReturnType())
        .toList();
  }

  /** The method with the type arguments of the subclass in place. */
  ExecutableType asMember(ExecutableElement method) {
    return (ExecutableType) language.types().asMemberOf(home(method), method);
  }

  /** The field's type with the type arguments of the subclass in place. */
  TypeMirror typeOf(VariableElement field) {
    return language.types().asMemberOf(home(field), field);
  }

  /** The type that declares the member: of the subclass, Eclipse's compiler finds what hides it. */
  private DeclaredType home(Element member) {
    return language
        .asSuper(subjectType, Language.typeOf(member).getQualifiedName().toString())
        .orElse(subjectType);
  }

  /** The field, static or not, that a name means to the methods of a type of the ancestry. */
  Optional<VariableElement> field(TypeElement type, String name) {
    return superclasses(type).stream()
        .flatMap(t -> ElementFilter.fieldsIn(t.getEnclosedElements()).stream())
        .filter(f -> f.getSimpleName().contentEquals(name))
        .filter(f -> f.getKind() == ElementKind.FIELD)
        .findFirst();
  }

  /** Whether a type below the one that declares the field or method has another of the name. */
  Optional<Element> hiding(Element member) {
    TypeElement home = Language.typeOf(member);
    return types.stream()
        .filter(type -> !language.isBelow(home, type))
        .flatMap(type -> type.getEnclosedElements().stream())
        .map(Element.class::cast)
        .filter(other -> other.getKind() == member.getKind())
        .filter(other -> other.getSimpleName().equals(member.getSimpleName()))
        .filter(other -> !(member instanceof ExecutableElement m) || isOther(m, other))
        .findFirst();
  }

  /** Whether a call of the name would find the other method, though it does not override this. */
  private boolean isOther(ExecutableElement method, Element other) {
    return other instanceof ExecutableElement candidate
        && !candidate.getModifiers().contains(Modifier.PRIVATE)
        && !isInInterface(candidate)
        && !isInInterface(method)
        && !isSame(candidate, method)
        && !isSame(method, candidate)
        && language.types().isSubsignature(asMember(candidate), asMember(method));
  }

  /**
   * The type as which an object must be seen for the name of the field or method to mean it; empty
   * where the object's own type will do.
   */
  Optional<TypeName> through(Element member) {
    TypeElement home = Language.typeOf(member);
    return hiding(member).isEmpty() && isInherited(member, home)
        ? Optional.empty()
        : language.asSuper(subjectType, home.getQualifiedName().toString()).map(TypeName::get);
  }

  /** What a package keeps to itself does not come down through a class of another package. */
  private boolean isInherited(Element member, TypeElement home) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || member.getModifiers().contains(Modifier.PROTECTED)
        || superclasses(subject).stream()
            .filter(type -> language.isBelow(type, home))
            .allMatch(
                type ->
                    language
                        .elements()
                        .getPackageOf(type)
                        .equals(language.elements().getPackageOf(home)));
  }
}
