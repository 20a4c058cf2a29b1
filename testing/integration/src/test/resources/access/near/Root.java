package near;

import org.anam.*;

/** Its accessor is known to its package alone. */
@Anam
public abstract class Root {
  private int x = 5;
  @Hdf5Output int z = 8;

  @Hdf5Output
  int x() {
    return x;
  }

  void setX(int value) {
    x = value;
  }

  int held() {
    return 100 * z + x;
  }
}
