package org.anam.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A way to get or set a member of an object.
 *
 * @param method whether by a method; else the field itself
 * @param name the method's or field's name
 * @param through the type as which the object is seen, where the name means something else in the
 *     object's own type
 * @param argument the type to which a value is converted before the method is called, where it
 *     would otherwise be another method of the name
 * @param optional whether the method returns an {@code Optional} of the member
 */
public record Access(
    boolean method,
    String name,
    Optional<TypeName> through,
    Optional<TypeName> argument,
    boolean optional) {

  /** By the field, of an object seen as that type if one is given. */
  public static Access field(String name, Optional<TypeName> through) {
    return new Access(false, name, through, Optional.empty(), false);
  }

  /** By a method that returns the member, or an {@code Optional} of it. */
  public static Access getter(String name, Optional<TypeName> through, boolean optional) {
    return new Access(true, name, through, Optional.empty(), optional);
  }

  /** By a method that takes the member, converted to a type if one is given. */
  public static Access setter(
      String name, Optional<TypeName> through, Optional<TypeName> argument) {
    return new Access(true, name, through, argument, false);
  }
}
