package org.anam.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Types as people write them: without packages. */
public final class TypeText {

  private TypeText() {}

  /** The type with nested classes behind those that they are nested in. */
  public static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join(".", name.simpleNames());
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    if (type instanceof ParameterizedTypeName generic) {
      String raw =
          generic.enclosingType() == null
              ? of(generic.rawType())
              : of(generic.enclosingType()) + "." + generic.rawType().simpleName();
      return generic.typeArguments().isEmpty()
          ? raw
          : generic.typeArguments().stream()
              .map(TypeText::of)
              .collect(Collectors.joining(", ", raw + "<", ">"));
    }
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds().isEmpty()) {
        return "? super " + of(wildcard.lowerBounds().get(0));
      }
      TypeName bound = wildcard.upperBounds().get(0);
      return bound.equals(ClassName.OBJECT) ? "?" : "? extends " + of(bound);
    }
    return type instanceof TypeVariableName variable ? variable.name() : type.toString();
  }
}
