package lab;

import java.util.*;
import org.anam.*;

@Anam
class DuplicateMember {
  @Hdf5Output("size") int width;
  @Hdf5Output int size; // ERROR [ANAM023] The name "size" belongs to the member width of DuplicateMember already. Rename one of them.
}
