package near;

import org.anam.*;
import org.anam.generated.Held;

/** Setters that return the object as the type of the subclass. */
@Anam
public class Fluent extends Chained<Fluent> implements Held {
  public static Object made() {
    return new Fluent().setX(9);
  }

  @Override
  public String fields() {
    return "" + held();
  }
}

@Anam
abstract class Chained<T extends Chained<T>> {
  @Hdf5Output private int x;

  public int getX() {
    return x;
  }

  @SuppressWarnings("unchecked")
  public T setX(int value) {
    x = value;
    return (T) this;
  }

  int held() {
    return x;
  }
}
