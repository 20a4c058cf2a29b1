package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.model.Access;

/** Finds the methods through which a member is read and set. */
final class Accessors {

  private final Language language;
  private final DeclaredType type;
  private final PackageElement codecPackage;
  private final List<ExecutableElement> methods = new ArrayList<>();
  private final List<VariableElement> fields;

  Accessors(Language language, TypeElement type, PackageElement codecPackage) {
    this.language = language;
    this.type = (DeclaredType) type.asType();
    this.codecPackage = codecPackage;
    for (ExecutableElement method :
        ElementFilter.methodsIn(language.elements().getAllMembers(type))) {
      if (!method.getModifiers().contains(Modifier.STATIC)
          && language.isAccessible(method, codecPackage)) {
        methods.add(method);
      }
    }
    fields = ElementFilter.fieldsIn(language.elements().getAllMembers(type));
  }

  /**
   * The property that a method reads: {@code age} for age(), getAge() and, of booleans, isAge().
   */
  static Optional<String> property(ExecutableElement method) {
    TypeKind result = method.getReturnType().getKind();
    if (!method.getParameters().isEmpty()
        || result == TypeKind.VOID
        || !method.getTypeParameters().isEmpty()
        || method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    boolean isBoolean =
        result == TypeKind.BOOLEAN
            || TypeName.get(method.getReturnType()).equals(ClassName.get(Boolean.class));
    for (String prefix : isBoolean ? List.of("get", "is") : List.of("get")) {
      if (name.startsWith(prefix)
          && name.length() > prefix.length()
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return Optional.of(uncapitalised(name.substring(prefix.length())));
      }
    }
    return Optional.of(name);
  }

  private static String uncapitalised(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** How a field is read: itself, or by an accessor of its type. */
  Optional<ExecutableElement> getter(String property, TypeMirror type) {
    String capitalised = capitalised(property);
    Set<String> names = Set.of(property, "get" + capitalised, "is" + capitalised);
    return methods.stream()
        .filter(m -> m.getParameters().isEmpty())
        .filter(m -> names.contains(m.getSimpleName().toString()))
        .filter(m -> language.types().isSameType(asMember(m).getReturnType(), type))
        .findFirst();
  }

  /** The method that sets a property of the type. */
  Optional<ExecutableElement> setter(String property, TypeMirror type) {
    Set<String> names = Set.of(property, "set" + capitalised(property));
    return methods.stream()
        .filter(m -> m.getParameters().size() == 1)
        .filter(m -> names.contains(m.getSimpleName().toString()))
        .filter(m -> language.types().isSameType(asMember(m).getParameterTypes().get(0), type))
        .findFirst();
  }

  /** The field behind a property, if the codec can set it directly. */
  Optional<Access> fieldSetter(String property, TypeMirror type) {
    return fields.stream()
        .filter(f -> f.getSimpleName().contentEquals(property))
        .filter(f -> f.getKind() == ElementKind.FIELD && isSettable(f))
        .filter(f -> language.types().isSameType(typeOf(f), type))
        .map(f -> new Access(false, property))
        .findFirst();
  }

  boolean isSettable(VariableElement field) {
    return !field.getModifiers().contains(Modifier.FINAL)
        && !field.getModifiers().contains(Modifier.STATIC)
        && language.isAccessible(field, codecPackage);
  }

  /** The field's type with the type arguments of the subclass in place. */
  TypeMirror typeOf(VariableElement field) {
    return language.types().asMemberOf(type, field);
  }

  /** The method's result with the type arguments of the subclass in place. */
  TypeMirror resultOf(ExecutableElement method) {
    return asMember(method).getReturnType();
  }

  private ExecutableType asMember(ExecutableElement method) {
    return (ExecutableType) language.types().asMemberOf(type, method);
  }
}
