package lab;

import java.util.*;
import org.anam.*;

@Anam
class NotItsAccessor extends Sized {
  @Hdf5Output private String ready; // ERROR [ANAM021] The codec cannot read ready, and there is no accessor for it. Add an accessor String ready() that the package can call, or make the field package-private.
  @Hdf5Output private int size; // ERROR [ANAM021] The codec cannot read size, and there is no accessor for it. Add an accessor int size() that the package can call, or make the field package-private.
  @Hdf5Output private Object data; // ERROR [ANAM021] The codec cannot read data, and there is no accessor for it. Add an accessor Object data() that the package can call, or make the field package-private.

  String isReady() {
    return "computed";
  }

  String getData() {
    return "computed";
  }
}

class Sized {
  private int size = 1;

  int getSize() {
    return size;
  }

  void setSize(int value) {
    size = value;
  }
}
