package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the entry of a member in the file a name of its own: {@code hdf5_mapnames} of anamnesis.
 *
 * <p>The file remembers both names in the group's attribute {@code namemaps}, so that a reader with
 * another mapping, or Python, finds the member all the same.
 *
 * <pre>{@code
 * @Hdf5Output("_order") @MapName("order") int order;   // Python's member is _order, the file says order
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface MapName {

  /** The name of the attribute, dataset or group in the file. */
  String value();
}
