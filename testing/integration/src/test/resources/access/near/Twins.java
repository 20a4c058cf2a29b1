package near;

import org.anam.*;
import org.anam.generated.Held;

/** Accessors of one name in two packages, neither of which overrides the other. */
@Anam
public class Twins extends far.Middle implements Held {
  public static Object made() {
    return new Twins();
  }

  @Override
  public String fields() {
    return "" + ((Root) this).held();
  }
}
