package org.anam;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated codec for the processor that collects codecs into a registry. Generated code
 * only; do not write it by hand.
 */
@Retention(RetentionPolicy.CLASS)
@Target(java.lang.annotation.ElementType.TYPE)
public @interface GeneratedCodec {

  /** The type that the codec maps. */
  Class<?> value();
}
