package lab;

import java.util.*;
import org.anam.*;

class SealedSubtypes {
  sealed interface Shape permits Circle, Square, Kind {}

  @Anam
  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  enum Kind implements Shape {
    ONLY
  }

  @Anam
  record Drawing(Shape shape) {} // ERROR [ANAM036] The sealed type Shape permits Square, which is not mapped. Annotate Square with @Anam. // ERROR [ANAM036] The sealed type Shape permits Kind, which is an enum and has no class name in a file. Name a converter for Shape by @Convert.

  sealed interface Loose permits Anything {}

  non-sealed interface Anything extends Loose {}

  @Anam
  record Holder(List<Loose> loose) {} // ERROR [ANAM036] The sealed type Loose permits Anything, which is not mapped. Annotate Anything with @Anam.
}
