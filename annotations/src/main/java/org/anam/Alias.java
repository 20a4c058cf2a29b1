package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names further class names under which files may carry the type: {@code hdf5_aliases} of
 * anamnesis.
 *
 * <p>Files with one of these names load as this type; saving always writes {@link Anam#name()}.
 * Keep the old name here when a class is renamed or moved.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Alias {

  /** The further class names, in any order; none empty, none twice. */
  String[] value();
}
