package lab;

import org.anam.Anam;

/**
 * Still read.
 *
 * @deprecated replaced
 */
@Deprecated
@Anam
public record Old(@Deprecated(forRemoval = true) int x) {}
