package lab;

import java.util.*;
import org.anam.*;

@Anam
record StaticInRecord(int x) {
  @Hdf5Output static int count; // ERROR [ANAM022] The member count is static. Remove the annotation, or the modifier.
}
