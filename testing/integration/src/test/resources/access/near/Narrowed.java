package near;

import org.anam.*;
import org.anam.generated.Held;

/** An interface's Number that each subtype narrows. */
@Anam
public class Narrowed implements Held, HasNumber {
  private Double n;
  @Hdf5Output Whole whole;

  @Override
  public Double n() {
    return n;
  }

  public void setN(Number value) {
    n = (Double) value;
  }

  public static Object made() {
    Narrowed made = new Narrowed();
    made.n = 2.5;
    made.whole = new Whole(3);
    return made;
  }

  @Override
  public String fields() {
    return n + " " + whole.n();
  }
}

@Anam
interface HasNumber {
  @Hdf5Output
  Number n();
}

@Anam
record Whole(Integer n) implements HasNumber {}
