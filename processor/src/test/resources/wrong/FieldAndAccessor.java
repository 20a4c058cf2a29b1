package lab;

import java.util.*;
import org.anam.*;

@Anam
class FieldAndAccessor {
  @Hdf5Output("width") int size;

  @Hdf5Output("size") // ERROR [ANAM030] @Hdf5Output of the member size says something else on the field size of FieldAndAccessor than on the accessor getSize of FieldAndAccessor. Keep one of them.
  int getSize() {
    return size;
  }
}
