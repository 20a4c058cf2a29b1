package lab;

import java.util.*;
import org.anam.*;

class CombineMembers {
  @Anam
  record Stats(@Hdf5Output("zstats") double[] z, String name, List<String> notes, double rts) {}

  @Anam
  @Combine({
    "zstat", // ERROR [ANAM066] CombineMembers.Stats has no member "zstat". Did you mean "zstats"? Name a member of CombineMembers.Stats.
    "name", // ERROR [ANAM067] The member "name" of CombineMembers.Stats cannot be stacked: it is String. Combine numbers, booleans, complex numbers and arrays only.
    "rts",
    "rts", // ERROR [ANAM068] The member "rts" is combined twice. Name each member once.
    "notes" // ERROR [ANAM067] The member "notes" of CombineMembers.Stats cannot be stacked: it is List<String>. Combine numbers, booleans, complex numbers and arrays only.
  })
  static class Collection extends org.anam.collection.AnamCollection<Stats> {}
}
