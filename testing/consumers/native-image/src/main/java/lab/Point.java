package lab;

import java.util.Arrays;
import org.anam.Anam;

/** A point with a name. */
@Anam(group = "point")
public record Point(String name, double x, float y, long[] counts) {

  /** Equal when all components are, the elements of the array among them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Point point
        && name.equals(point.name)
        && Double.compare(x, point.x) == 0
        && Float.compare(y, point.y) == 0
        && Arrays.equals(counts, point.counts);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
