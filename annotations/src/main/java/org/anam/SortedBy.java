package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;

/**
 * Names the comparators by which the sorted sets, sorted maps and priority queues of a member are
 * sorted, inside lists and other containers too. Without it they are in natural order.
 *
 * <p>A file holds no comparator. On loading, a collection is made with a new comparator of the
 * class that is named for its elements or keys; on saving, one whose comparator is of another class
 * is refused (ANAM152). The class has a constructor without parameters.
 *
 * <pre>{@code
 * @Anam
 * public record Spectrum(@SortedBy(ByHeight.class) TreeSet<Peak> peaks) {}   // a Comparator<Peak>
 *
 * new Spectrum(new TreeSet<>(new ByHeight()));
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface SortedBy {

  /** The comparators; the first that takes the elements or keys of a container sorts it. */
  Class<? extends Comparator<?>>[] value();
}
