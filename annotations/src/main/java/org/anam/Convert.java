package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps types that you do not own, through converters that are found when the code is compiled.
 *
 * <p>On a member it applies to that member, on a type to all of its members, inside lists, maps and
 * other containers too.
 *
 * <pre>{@code
 * @Anam
 * @Convert(ColorConverter.class)               // a Converter<java.awt.Color, String>
 * public record Palette(Color background, List<Color> colors) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Convert {

  /** The converters, no two for one type. */
  Class<? extends Converter<?, ?>>[] value();
}
