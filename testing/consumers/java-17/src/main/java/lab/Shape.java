package lab;

import org.anam.Anam;

/** Sealed: a file says which of the permitted types an object has. */
@Anam
public sealed interface Shape {

  /** A circle. */
  @Anam
  record Circle(double radius) implements Shape {}

  /** A polygon with its corners, one row each. */
  @Anam
  record Polygon(double[][] corners) implements Shape {}
}
