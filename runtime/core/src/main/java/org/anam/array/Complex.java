package org.anam.array;

/**
 * A complex number of two doubles, complex128 in files.
 *
 * @param re the real part
 * @param im the imaginary part
 */
public record Complex(double re, double im) {

  @Override
  public String toString() {
    return "(" + re + (im < 0 || 1 / im < 0 ? "" : "+") + im + "i)";
  }
}
