package lab;

import java.util.*;
import org.anam.*;

@Anam
final class AccessorWithoutSetter {
  @Hdf5Output
  double area() { // ERROR [ANAM016] The member area cannot be set when an object is loaded. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
    return 1;
  }
}
