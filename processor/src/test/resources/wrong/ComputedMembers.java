package lab;

import java.util.*;
import org.anam.*;

@Anam
interface ComputedMembers {
  @Hdf5Output
  default double area() {
    return 1;
  }

  @Anam
  record Square(double side) implements ComputedMembers {} // ERROR [ANAM016] The member area of ComputedMembers is no component of Square. A value that is computed needs no storing: remove the annotation from ComputedMembers, or add a component double area.

  @Anam
  class Disc implements ComputedMembers { // ERROR [ANAM016] In ComputedMembers.area: The member area cannot be set when an object is loaded. Make it a parameter of the constructor, or add a setter void setArea(double); if area() computes it, remove the annotation.
    @Hdf5Output double radius;
  }
}
