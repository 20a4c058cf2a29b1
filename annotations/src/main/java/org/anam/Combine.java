package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the members that a collection stacks into one array each: {@code anam_combine} of
 * anamnesis.
 *
 * <p>For subclasses of {@code org.anam.collection.AnamCollection<E>}; each name is a member of
 * {@code E} that holds a number, a boolean, a complex number or an array.
 *
 * <pre>{@code
 * @Anam(name = "test_classes3.StatsCollection")
 * @Combine({"zstats", "rts"})
 * public final class StatsCollection extends AnamCollection<SubjectStats> {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Combine {

  /** The members' names, as {@link Hdf5Output#value()} gives them. */
  String[] value();
}
