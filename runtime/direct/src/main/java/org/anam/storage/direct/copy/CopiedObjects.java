package org.anam.storage.direct.copy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.create.CreatedGroup;
import org.anam.storage.direct.write.ReservedHeader;

/** Which object of the one file has become which of the other, and how many links lead to it. */
final class CopiedObjects {

  private final Map<Long, long[]> copies = new HashMap<>();

  /** Tells where the copy of an object will be, to which one link leads at first. */
  void put(long source, long target, int links) {
    copies.put(source, new long[] {target, links});
  }

  /** Where the copy of an object is; undefined when there is none. */
  long at(long source) {
    long[] copy = copies.get(source);
    return copy == null ? Widths.UNDEFINED : copy[0];
  }

  /** Counts one more link to a copy, or one more user of a named type. */
  void link(long source) {
    copies.get(source)[1]++;
  }

  /** Writes how many links lead to each, all of which are in the file but for the root group. */
  void finish(Output output, CreatedGroup root) throws IOException {
    for (long[] copy : copies.values()) {
      if (copy[0] == root.address()) {
        root.setLinks((int) copy[1]);
      } else if (copy[1] != 1) {
        ReservedHeader.setLinks(output, copy[0], (int) copy[1]);
      }
    }
  }
}
