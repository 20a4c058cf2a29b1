package lab;

import java.util.*;
import org.anam.*;

@Anam
class OnlyHandedOut {
  @Hdf5Output private final List<String> names = new ArrayList<>(); // ERROR [ANAM016] The member names cannot be set when an object is loaded. Make it a parameter of the constructor, or the field neither final nor private, or add a setter. What an accessor returns is not filled, for it may be a copy; a setter may clear and fill names.

  List<String> getNames() {
    return names;
  }
}
