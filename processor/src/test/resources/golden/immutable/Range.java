package lab;

import java.util.Map;
import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.AnamConstructor;
import org.anam.ExtraBcast;
import org.anam.ExtraData;
import org.anam.Hdf5Output;

@Anam
public final class Range {
  @Hdf5Output private final int low;
  @Hdf5Output final int high;
  @Hdf5Output String comment;
  @ExtraBcast private final double[] cache;
  @ExtraData private final Map<String, Object> extra;

  public Range(int low, int high) {
    this(low, high, null, Map.of());
  }

  @AnamConstructor
  Range(int low, int high, double[] cache, Map<String, Object> extra) {
    this.low = low;
    this.high = high;
    this.cache = cache;
    this.extra = extra;
  }

  public int getLow() {
    return low;
  }

  public double[] cache() {
    return cache;
  }

  Map<String, Object> extra() {
    return extra;
  }

  @AfterLoad
  void check() {
    if (low > high) {
      throw new IllegalArgumentException("low above high");
    }
  }
}
