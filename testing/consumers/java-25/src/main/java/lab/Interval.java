package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** A class whose constructor checks its arguments before the superclass sees them. */
@Anam
final class Interval extends Named {
  @Hdf5Output final double low;
  @Hdf5Output final double high;

  Interval(String name, double low, double high) {
    if (low > high) {
      throw new IllegalArgumentException(low + " > " + high);
    }
    super(name);
    this.low = low;
    this.high = high;
  }
}
