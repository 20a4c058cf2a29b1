package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field, record component or accessor a stored member of its {@link Anam} type: an entry of
 * {@code hdf5_outputs} in anamnesis.
 *
 * <p>Members are stored in the order of their declaration, those of a superclass first. On a record
 * the annotation is only needed to give a member another name. A private field is reached through
 * its accessors ({@code getAge()} or {@code age()}, {@code setAge(int)} or {@code age(int)}) or,
 * for an immutable class, through a constructor parameter of its name. The guide has the rule in
 * full.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Hdf5Output {

  /**
   * The member's name in the mapping, on every side: in the file and to Python. When empty, the
   * name of the Java field, component or property. Use it where the Python attribute is spelled
   * differently; use {@link MapName} where only the entry in the file has another name.
   */
  String value() default "";
}
