package lab;

import org.anam.Anam;

/** Sealed: a file says which of the permitted types an object has. */
@Anam
public sealed interface Shape {

  /** A circle. */
  @Anam
  record Circle(double radius) implements Shape {}

  /** A rectangle. */
  @Anam
  record Rectangle(double width, double height) implements Shape {}
}
