package lab;

import java.util.*;
import org.anam.*;

@Anam
final class PrivateField {
  @Hdf5Output private int x; // ERROR [ANAM021] The codec cannot read x, and there is no accessor for it. Add an accessor int x() that the package can call, or make the field package-private.
  @Hdf5Output private String name;

  PrivateField(int x, String name) {}

  String name() {
    return name;
  }

  long x() {
    return x;
  }
}
