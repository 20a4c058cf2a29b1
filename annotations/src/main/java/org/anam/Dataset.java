package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how the dataset of an array member is laid out: chunks and filters.
 *
 * <p>Without it a dataset is contiguous and unfiltered, as anamnesis writes it, unless the options
 * of the save say otherwise. Any HDF5 reader reads every layout; the filters are those that come
 * with HDF5.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Dataset {

  /**
   * The chunk's size along each dimension, in elements; one for each dimension of the array, each
   * at least 1. When empty and a filter is asked for, a size is chosen from the array's shape.
   */
  long[] chunk() default {};

  /** Compression by deflate, 1 (fast) to 9 (small); 0 is none. */
  int deflate() default 0;

  /** Whether bytes are shuffled before compression, which makes numbers compress better. */
  boolean shuffle() default false;

  /** Whether each chunk carries a Fletcher-32 checksum that reading verifies. */
  boolean fletcher32() default false;
}
