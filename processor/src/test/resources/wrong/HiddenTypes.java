package lab;

import java.util.*;
import org.anam.*;

@Anam
class HiddenTypes {
  @Hdf5Output private Mode mode; // ERROR [ANAM037] The type HiddenTypes.Mode is not visible to its codec in package lab. Make the type visible to the package of the mapped type.
  @Hdf5Output List<Mode> modes; // ERROR [ANAM037] The type HiddenTypes.Mode is not visible to its codec in package lab. Make the type visible to the package of the mapped type.

  Mode mode() {
    return mode;
  }

  void mode(Mode value) {}

  private enum Mode {
    ON
  }
}
