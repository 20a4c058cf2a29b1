package near;

import org.anam.*;
import org.anam.generated.Held;

/** What the codec does not call may throw what it likes. */
@Anam
public class Unneeded extends Loaded implements Held {
  @Hdf5Output private final int n;

  public Unneeded(int n) {
    this.n = n;
  }

  public Unneeded() throws java.io.IOException {
    throw new java.io.IOException();
  }

  public int getN() {
    return n;
  }

  public int n() throws java.io.IOException {
    throw new java.io.IOException();
  }

  public void setN(int value) throws java.io.IOException {
    throw new java.io.IOException();
  }

  @Override
  void init() {}

  public static Object made() {
    return new Unneeded(6);
  }

  @Override
  public String fields() {
    return "" + n;
  }
}

@Anam
abstract class Loaded {
  @AfterLoad
  void init() throws java.io.IOException {
    throw new java.io.IOException();
  }
}
