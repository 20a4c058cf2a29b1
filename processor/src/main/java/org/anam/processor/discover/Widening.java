package org.anam.processor.discover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a parameter takes every value of a member, and takes it unchanged. */
final class Widening {

  private static final List<TypeKind> FROM_BYTE =
      List.of(TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);
  private static final List<TypeKind> FROM_SHORT =
      List.of(TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);

  /** Java also widens int to float, and long to both; these round. */
  private static final Map<TypeKind, Set<TypeKind>> EXACT =
      Map.of(
          TypeKind.BYTE, Set.copyOf(FROM_BYTE),
          TypeKind.SHORT, Set.copyOf(FROM_SHORT),
          TypeKind.CHAR, Set.copyOf(FROM_SHORT),
          TypeKind.INT, Set.of(TypeKind.LONG, TypeKind.DOUBLE),
          TypeKind.FLOAT, Set.of(TypeKind.DOUBLE));

  private Widening() {}

  /** Whether the parameter takes each value of the member, null too, as what it is. */
  static boolean accepts(Language language, TypeMirror parameter, TypeMirror member) {
    if (member.getKind().isPrimitive() && parameter.getKind().isPrimitive()) {
      return member.getKind() == parameter.getKind()
          || EXACT.getOrDefault(member.getKind(), Set.of()).contains(parameter.getKind());
    }
    return (member.getKind().isPrimitive() || !parameter.getKind().isPrimitive())
        && language.types().isAssignable(member, parameter);
  }

  /** What would happen to some values of the member in a parameter that does not accept all. */
  static String loss(TypeMirror member) {
    return member.getKind().isPrimitive() ? ", which it would round" : ", which may be null";
  }
}
