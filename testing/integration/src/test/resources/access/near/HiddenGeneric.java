package near;

import java.util.*;
import org.anam.*;
import org.anam.generated.Held;

/** A generic superclass whose field is hidden. */
@Anam
public class HiddenGeneric<E> extends Holder<List<E>> implements Held {
  @Hdf5Output("own") E first;
  String value = "mine";

  public static Object made() {
    HiddenGeneric<Integer> made = new HiddenGeneric<>();
    made.first = 3;
    made.hold(List.of(1, 2));
    return made;
  }

  @Override
  public String fields() {
    return held() + value + first;
  }
}

@Anam
abstract class Holder<T> {
  @Hdf5Output T value;

  T held() {
    return value;
  }

  void hold(T held) {
    value = held;
  }
}
