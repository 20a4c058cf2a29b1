package lab;

import java.util.*;
import org.anam.*;

@Anam
class HiddenField {
  @Hdf5Output int size;

  @Anam
  static class Below extends HiddenField {
    @Hdf5Output int size; // ERROR [ANAM023] The name "size" belongs to the member size of HiddenField already. Rename one of them.
  }
}
