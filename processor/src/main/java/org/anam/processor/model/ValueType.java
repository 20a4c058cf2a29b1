package org.anam.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Stream;

/**
 * The type of a member, or of something inside it, and how it is mapped.
 *
 * @param javaType the type as declared, boxed inside containers
 * @param kind what sort of value it is
 * @param rank the number of dimensions, for Java arrays; -1 where it is not known before run time
 * @param coding its codec
 * @param inexact whether the catalogue's codec has another static type, as for wildcards
 * @param storage how it lies in the file, for people
 */
public record ValueType(
    TypeName javaType, Kind kind, int rank, Coding coding, boolean inexact, StorageForm storage) {

  /** Whether the type or its codec depends on a type variable of the mapped type. */
  public boolean isOpen() {
    return coding.isOpen() || mentionsVariable(javaType);
  }

  private static boolean mentionsVariable(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return mentionsVariable(array.componentType());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .anyMatch(ValueType::mentionsVariable);
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream().anyMatch(ValueType::mentionsVariable)
          || (generic.enclosingType() != null && mentionsVariable(generic.enclosingType()));
    }
    return type instanceof TypeVariableName;
  }

  /** Whether objects write and read the type without a codec: a primitive or a String. */
  public boolean isDirect() {
    if (!(coding instanceof Coding.Constant constant)) {
      return false;
    }
    return javaType.isPrimitive() || constant.kind() == Kind.TEXT;
  }
}
