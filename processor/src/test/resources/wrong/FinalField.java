package lab;

import java.util.*;
import org.anam.*;

@Anam
final class FinalField {
  @Hdf5Output final int x = 1; // ERROR [ANAM016] The member x cannot be set when an object is loaded. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private int y; // ERROR [ANAM016] The member y cannot be set when an object is loaded. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.

  int y() {
    return y;
  }
}
