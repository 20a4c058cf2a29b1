package lab;

import java.util.*;
import org.anam.*;

@Anam
record Disagreement(
    @Hdf5Output("a") int x,
    @MapName("b") int y,
    @StoredAs(StoredAs.Form.UNSIGNED) int z,
    @Dataset(deflate = 4) double[] w,
    @Convert(One.class) Thread t,
    @Hdf5Output("same") int same)
    implements HasX, AlsoHasX {

  @Hdf5Output("b") // ERROR [ANAM030] @Hdf5Output of the member x says something else on the field x of Disagreement than on the accessor x of Disagreement. Keep one of them.
  public int x() {
    return x;
  }

  @MapName("c") // ERROR [ANAM030] @MapName of the member y says something else on the field y of Disagreement than on the accessor y of Disagreement. Keep one of them.
  public int y() {
    return y;
  }

  @StoredAs(StoredAs.Form.ATTRIBUTE) // ERROR [ANAM030] @StoredAs of the member z says something else on the field z of Disagreement than on the accessor z of Disagreement. Keep one of them.
  public int z() {
    return z;
  }

  @Dataset(deflate = 5) // ERROR [ANAM030] @Dataset of the member w says something else on the field w of Disagreement than on the accessor w of Disagreement. Keep one of them.
  public double[] w() {
    return w;
  }

  @Convert(Two.class) // ERROR [ANAM030] @Convert of the member t says something else on the field t of Disagreement than on the accessor t of Disagreement. Keep one of them.
  public Thread t() {
    return t;
  }

  @Hdf5Output
  public int same() {
    return same;
  }

  static class One implements Converter<Thread, String> {
    @Override
    public String toStored(Thread value) {
      return "";
    }

    @Override
    public Thread fromStored(String stored) {
      return null;
    }
  }

  static class Two extends One {}
}

@Anam
interface HasX {
  @Hdf5Output("one")
  int same();
}

@Anam
interface AlsoHasX {
  @Hdf5Output("other")
  int same();
}

@Anam
abstract class Unsaid implements HasX, AlsoHasX {} // ERROR [ANAM030] In HasX.same: @Hdf5Output of the member same says something else on the accessor same of AlsoHasX than on the accessor same of HasX. Keep one of them.

@Anam
abstract class Said implements HasX, AlsoHasX {
  @Override
  @Hdf5Output("mine")
  public abstract int same();
}
