package lab;

/** Not mapped itself: all its subtypes are known. */
public sealed interface Polygon extends Shape {
  @org.anam.Anam
  record Square(double side, String color) implements Polygon {}

  @org.anam.Anam
  record Triangle(double a, double b, double c, String color) implements Polygon {}
}
