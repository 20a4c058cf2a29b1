package lab;

import java.util.*;
import org.anam.*;

@Anam
final class AccessorWithoutSetter {
  @Hdf5Output
  double area() { // ERROR [ANAM016] The member area cannot be set when an object is loaded. Make it a parameter of the constructor, or add a setter void setArea(double); if area() computes it, remove the annotation.
    return 1;
  }
}
