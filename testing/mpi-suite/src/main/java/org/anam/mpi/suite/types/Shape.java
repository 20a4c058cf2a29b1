package org.anam.mpi.suite.types;

import org.anam.Anam;

/** A sealed interface. */
@Anam
public sealed interface Shape {

  /** A circle. */
  @Anam(name = "suite.Circle")
  record Circle(double radius, Colour colour) implements Shape {}

  /** Shapes within a shape. */
  @Anam(name = "suite.Group")
  record Group(java.util.List<Shape> shapes) implements Shape {}
}
