package near;

import org.anam.*;
import org.anam.generated.Held;

/** A setter beside methods of the member's name that return a changed copy. */
@Anam
public class CopyMakers implements Held {
  @Hdf5Output private double x;
  @Hdf5Output private double y;

  public double x() {
    return x;
  }

  public CopyMakers x(double value) {
    return new CopyMakers();
  }

  public void setX(double value) {
    x = value;
  }

  public double getY() {
    return y;
  }

  public double y(double value) {
    return 2 * value;
  }

  public CopyMakers setY(double value) {
    y = value;
    return this;
  }

  public static Object made() {
    return new CopyMakers().setX(3, 4);
  }

  private CopyMakers setX(double a, double b) {
    x = a;
    y = b;
    return this;
  }

  @Override
  public String fields() {
    return x + " " + y;
  }
}
