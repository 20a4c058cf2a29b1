package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.Output;

/**
 * When the attributes of an object leave its header for a heap.
 *
 * @param mostCompact the greatest number that is in the header
 * @param leastDense the least number that is in a heap, where some are removed again
 * @param inHeader whether the header says so; else it must be what the format has
 */
public record AttributeLimits(int mostCompact, int leastDense, boolean inHeader) {

  /** What the format has. */
  public static final AttributeLimits FORMAT = new AttributeLimits(8, 6, false);

  /** Those of groups and datasets that Anam makes: heaps pay for large objects only. */
  public static final AttributeLimits OBJECTS = new AttributeLimits(32, 28, true);

  /** Writes a header with these limits and returns its address. */
  public long write(ObjectHeaderBuilder header, Output output) throws IOException {
    return header.write(output, inHeader ? mostCompact : 0, leastDense);
  }
}
