package org.anam.array;

/**
 * A complex number of two floats, complex64 in files.
 *
 * @param re the real part
 * @param im the imaginary part
 */
public record ComplexFloat(float re, float im) {

  @Override
  public String toString() {
    return "(" + re + (im < 0 || 1 / im < 0 ? "" : "+") + im + "i)";
  }
}
