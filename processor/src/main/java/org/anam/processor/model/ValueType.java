package org.anam.processor.model;

import com.palantir.javapoet.TypeName;

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
    TypeName javaType, Kind kind, int rank, Coding coding, boolean inexact, String storage) {

  /** Whether objects write and read the type without a codec: a primitive or a String. */
  public boolean isDirect() {
    if (!(coding instanceof Coding.Constant constant)) {
      return false;
    }
    return javaType.isPrimitive() || constant.kind() == Kind.TEXT;
  }
}
