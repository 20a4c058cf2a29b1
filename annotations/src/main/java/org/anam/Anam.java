package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a class or record to a group of an HDF5 file.
 *
 * <p>The compiler writes a codec {@code <Type>Anam} beside the type. On a record every component is
 * a member of the mapping. On a class the members are those marked {@link Hdf5Output}.
 *
 * <pre>{@code
 * @Anam(group = "person")
 * public record Person(String name, int age) {}
 * }</pre>
 *
 * <p>The type has to be visible to its own package at least, and must not be an inner (non-static)
 * class. An abstract class or interface may carry the annotation to hand members on to its
 * subtypes; a sealed one is read by the class name that the file holds, among its permitted
 * subtypes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Anam {

  /**
   * The class name that the file carries in the group's attribute {@code class}. When empty, the
   * Java qualified name. Give the Python name, such as {@code "test_classes2.ComplexPerson"}, to
   * share files with Python anamnesis.
   */
  String name() default "";

  /**
   * The group that a save or load uses when the call names none: {@code hdf5_defaultgroup} of
   * anamnesis. When empty, {@code "unknown"}, as there. A path such as {@code "run/person"} is
   * allowed.
   */
  String group() default "";

  /**
   * One line that says what the type is, for people and reports: {@code shortdesc} of anamnesis.
   */
  String shortdesc() default "";

  /** Where to read more, such as papers or addresses: {@code refs} of anamnesis. */
  String[] refs() default {};
}
