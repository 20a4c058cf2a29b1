package near;

import org.anam.*;
import org.anam.generated.Held;

/** Accessors that are marked, and the fields and constructor parameters behind them. */
@Anam
public class MarkedAccessors implements Held {
  private final int xPos;
  private final boolean isActive;
  private final String aB;

  MarkedAccessors(int xPos, boolean isActive, String aB) {
    this.xPos = xPos;
    this.isActive = isActive;
    this.aB = aB;
  }

  @Hdf5Output
  public int getxPos() {
    return xPos;
  }

  @Hdf5Output
  public boolean isActive() {
    return isActive;
  }

  @Hdf5Output
  public String getAB() {
    return aB;
  }

  public static Object made() {
    return new MarkedAccessors(3, true, "ab");
  }

  @Override
  public String fields() {
    return xPos + " " + isActive + aB;
  }
}
