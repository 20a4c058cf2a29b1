package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Questions to the compiler's model that several readers ask.
 *
 * @param compiled the names of the types whose codecs this compilation writes; a view
 * @param sources the types of which the compiler could find a source by itself
 */
record Language(
    Elements elements, Types types, Set<String> compiled, Predicate<TypeElement> sources) {

  /** How the names of the platform's modules begin, standard ones and others. */
  private static final Set<String> PLATFORM = Set.of("java", "jdk");

  Language(Elements elements, Types types, Set<String> compiled) {
    this(elements, types, compiled, type -> false);
  }

  boolean has(Element element, String annotation) {
    return Annotations.has(elements, element, annotation);
  }

  Optional<Annotations> find(Element element, String annotation) {
    return Annotations.find(elements, element, annotation);
  }

  /** Whether code in the package can name the type. */
  boolean isVisible(TypeElement type, PackageElement from) {
    for (Element at = type; at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
      if (!isAccessible(at, from)) {
        return false;
      }
    }
    return true;
  }

  /** Whether code in the package may use the member, of an object whose type it can name. */
  boolean isAccessible(Element member, PackageElement from) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE) && elements.getPackageOf(member).equals(from));
  }

  /** How to let a codec read a field, perhaps one of a superclass in another package. */
  String remedyOfReading(VariableElement field, String accessor, PackageElement from) {
    return isIn(from, field)
        ? "Add an accessor "
            + accessor
            + " that the package can call, or make the field package-private."
        : "The codec is in "
            + shown(from)
            + ": make the field public, or add a public accessor "
            + accessor
            + " to "
            + typeOf(field).getSimpleName()
            + ".";
  }

  /** How to let a codec call a method, perhaps one of a superclass in another package. */
  String remedyOfCalling(ExecutableElement method, PackageElement from) {
    return isIn(from, method)
        ? "Make it at least package-private."
        : "The codec is in " + shown(from) + ": make the method public.";
  }

  private boolean isIn(PackageElement part, Element member) {
    return elements.getPackageOf(member).equals(part);
  }

  private static String shown(PackageElement part) {
    return part.isUnnamed() ? "the unnamed package" : "package " + part.getQualifiedName();
  }

  /** Whether the codec of a mapped type exists, or this compilation is to write it. */
  boolean hasCodec(TypeElement type) {
    if (compiled.contains(type.getQualifiedName().toString())) {
      return true;
    }
    return named(AnamNames.codecOf(type).canonicalName(), type) != null;
  }

  /** The type of that name as the module of an element sees it, or null. */
  TypeElement named(String name, Element from) {
    return TypeLookup.find(elements, name, from);
  }

  boolean isNamed(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && element(type).getQualifiedName().contentEquals(name);
  }

  /** Whether the type is the platform's, whose modules alone have names that begin so. */
  boolean isOfThePlatform(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null
        && PLATFORM.contains(module.getQualifiedName().toString().split("[.]", 2)[0]);
  }

  /** The primitive type of which the type is the box, if it is one. */
  Optional<PrimitiveType> unboxed(TypeMirror type) {
    try {
      return type.getKind() == TypeKind.DECLARED
          ? Optional.of(types.unboxedType(type))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // how the compiler says that it is none
    }
  }

  /** Whether the type counts as a boolean, whose accessors may begin with {@code is}. */
  boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || unboxed(type).filter(box -> box.getKind() == TypeKind.BOOLEAN).isPresent();
  }

  TypeMirror object() {
    return elements.getTypeElement("java.lang.Object").asType();
  }

  TypeElement element(TypeMirror declared) {
    return (TypeElement) ((DeclaredType) declared).asElement();
  }

  /**
   * The supertype of {@code type}, or itself, that is an instance of the named class, with its type
   * arguments.
   */
  Optional<DeclaredType> asSuper(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (isNamed(type, name)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror above : types.directSupertypes(type)) {
      Optional<DeclaredType> found = asSuper(above, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Hands the names of all types that are not there to {@code report}. */
  static void findMissing(TypeMirror type, Consumer<String> report) {
    switch (type.getKind()) {
      case ERROR -> report.accept(nameOfMissing(type));
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().forEach(t -> findMissing(t, report));
      case ARRAY -> findMissing(((ArrayType) type).getComponentType(), report);
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          findMissing(wildcard.getExtendsBound(), report);
        }
        if (wildcard.getSuperBound() != null) {
          findMissing(wildcard.getSuperBound(), report);
        }
      }
      default -> {}
    }
  }

  /** Without type arguments, and without what javac 17 has for a package of it. */
  private static String nameOfMissing(TypeMirror type) {
    return type.toString().replaceFirst("^<any>[.]?(?=.)", "").replaceFirst("(?<=.)<.*", "");
  }

  static boolean isMissing(TypeMirror type) {
    List<String> names = new ArrayList<>();
    findMissing(type, names::add);
    return !names.isEmpty();
  }

  /** Whether a type variable stands in the type, at any depth. */
  boolean mentionsVariable(TypeMirror type) {
    if (type == null) {
      return false;
    }
    return switch (type.getKind()) {
      case TYPEVAR -> true;
      case ARRAY -> mentionsVariable(((ArrayType) type).getComponentType());
      case DECLARED ->
          mentionsVariable(((DeclaredType) type).getEnclosingType())
              || ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::mentionsVariable);
      case WILDCARD ->
          mentionsVariable(((WildcardType) type).getExtendsBound())
              || mentionsVariable(((WildcardType) type).getSuperBound());
      case INTERSECTION ->
          ((IntersectionType) type).getBounds().stream().anyMatch(this::mentionsVariable);
      default -> false;
    };
  }

  /** The first exception that callers would have to catch. */
  Optional<TypeMirror> checkedException(ExecutableElement method) {
    TypeMirror runtime = elements.getTypeElement("java.lang.RuntimeException").asType();
    TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
    for (TypeMirror thrown : method.getThrownTypes()) {
      TypeMirror type = thrown instanceof TypeVariable variable ? variable.getUpperBound() : thrown;
      if (type.getKind() == TypeKind.DECLARED
          && !types.isSubtype(type, runtime)
          && !types.isSubtype(type, error)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
        : type;
  }

  /** Whether the one type is the other or a subtype of it. */
  boolean isBelow(TypeElement type, TypeElement above) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(above.asType()));
  }

  /** Whether there are no objects of exactly this type. */
  static boolean isAbstract(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        || type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The element's class, record or interface; itself when it is one. */
  static TypeElement typeOf(Element element) {
    Element at = element;
    while (!(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return (TypeElement) at;
  }
}
