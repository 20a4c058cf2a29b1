package lab;

import java.util.*;
import org.anam.*;

@Anam
class FieldAndAccessor {
  @Hdf5Output int size;

  @Hdf5Output
  int getSize() { // ERROR [ANAM023] The name "size" belongs to the member size of FieldAndAccessor already. Rename one of them.
    return size;
  }
}
