package lab;

import java.util.*;
import org.anam.*;

@Anam
class StaticAndTransient {
  @Hdf5Output static int count; // ERROR [ANAM022] The member count is static. Remove the annotation, or the modifier.
  @Hdf5Output transient int cache; // ERROR [ANAM022] The member cache is transient. Remove the annotation, or the modifier.
}
