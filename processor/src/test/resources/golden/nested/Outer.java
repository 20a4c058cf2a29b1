package lab;

import java.util.List;
import org.anam.Anam;

public final class Outer {

  private Outer() {}

  @Anam
  public record Inner(int x, Deep deep) {

    @Anam
    record Deep(List<Inner> inners) {}
  }

  @Anam
  static final class Hidden {
    @org.anam.Hdf5Output int x;
  }

  interface Holder {
    @Anam
    record Held(int x) {}
  }
}
