package lab;

import java.nio.file.Path;
import lab.Shape.Circle;
import lab.Shape.Rectangle;
import org.anam.hdf5.Hdf5;

/** Takes loaded objects apart with patterns. */
public final class App {

  private App() {}

  public static void main(String[] arguments) {
    Path file = Path.of("target", "shape.hdf5");
    Hdf5.save(file, new Rectangle(3, 4));
    double area =
        switch (Hdf5.load(file, Shape.class)) {
          case Circle(double radius) -> Math.PI * radius * radius;
          case Rectangle(double width, double height) -> width * height;
        };
    System.out.println("The area is " + area);
  }
}
