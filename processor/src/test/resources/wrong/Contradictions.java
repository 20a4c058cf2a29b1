package lab;

import java.util.*;
import org.anam.*;

@Anam
class Contradictions {
  @Hdf5Output @ExtraBcast double[] cache; // ERROR [ANAM030] The member cache cannot be both @Hdf5Output and @ExtraBcast. Keep one of them.
  @ExtraBcast @MapName("b") int b; // ERROR [ANAM030] @MapName says how b is stored, and @ExtraBcast that it is no stored member. Keep one of them.
  @ExtraBcast @StoredAs(StoredAs.Form.UNSIGNED) int c; // ERROR [ANAM030] @StoredAs says how c is stored, and @ExtraBcast that it is no stored member. Keep one of them.
  @ExtraData @Dataset Map<String, Object> extra; // ERROR [ANAM030] @Dataset says how extra is stored, and @ExtraData that it is no stored member. Keep one of them.
  @Hdf5Output @StoredAs(StoredAs.Form.ATTRIBUTE) @Dataset(deflate = 1) double[] both; // ERROR [ANAM030] The member both cannot be both an attribute and a dataset. Keep one of them.
}
