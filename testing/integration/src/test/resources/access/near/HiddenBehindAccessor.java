package near;

import org.anam.*;
import org.anam.generated.Held;

/** Fields of a subclass with the names of those behind marked accessors. */
@Anam
public class HiddenBehindAccessor extends Behind implements Held {
  private int x = 50;
  int y = 60;

  public static Object made() {
    HiddenBehindAccessor made = new HiddenBehindAccessor();
    made.setX(1);
    ((Behind) made).y = 2;
    return made;
  }

  @Override
  public String fields() {
    return held() + " " + x + " " + y;
  }
}

@Anam
abstract class Behind {
  private int x;
  int y;

  @Hdf5Output
  public int getX() {
    return x;
  }

  public void setX(int value) {
    x = value;
  }

  @Hdf5Output
  public int y() {
    return y;
  }

  String held() {
    return x + " " + y;
  }
}
