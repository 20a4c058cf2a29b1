package org.anam.storage.direct.bytes;

import java.nio.ByteBuffer;
import org.anam.storage.ByteRanges;
import org.anam.storage.CheckedRanges;

/** The bytes of ranges that a program gives, which closing leaves open. */
public final class RangesSource implements ByteSource {

  private final CheckedRanges ranges;

  /** Those of ranges. */
  public RangesSource(ByteRanges ranges) {
    this.ranges = CheckedRanges.of(ranges);
  }

  @Override
  public long length() {
    return ranges.length();
  }

  @Override
  public void read(long position, ByteBuffer target) {
    ranges.read(position, target);
  }

  @Override
  public boolean isDistant() {
    return !ranges.isInMemory();
  }

  @Override
  public void announce(long[] positions, long[] sizes) {
    ranges.announce(positions, sizes);
  }

  @Override
  public void close() {
    // Whoever has opened the ranges closes them.
  }
}
