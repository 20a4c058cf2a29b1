package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks source that Anam generated, so that coverage and review tools can leave it out. It needs no
 * module of the JDK besides {@code java.base} and carries no date: the same input gives the same
 * bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AnamGenerated {

  /** The qualified name of the generator. */
  String value();
}
