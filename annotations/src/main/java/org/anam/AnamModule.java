package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the registry class that lists the codecs of one compilation.
 *
 * <p>Put it on one package ({@code package-info.java}); the class is written into that package. It
 * is found at run time through {@link java.util.ServiceLoader}; a named module adds the line {@code
 * provides org.anam.codec.CodecModule with <package>.<name>}. Without the annotation the name is
 * chosen from the first mapped type; see the user guide.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface AnamModule {

  /** The simple name of the registry class. */
  String value() default "AnamRegistry";
}
