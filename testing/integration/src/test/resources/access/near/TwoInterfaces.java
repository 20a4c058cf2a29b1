package near;

import org.anam.*;
import org.anam.generated.Held;

/** One accessor that two interfaces declare. */
@Anam
public class TwoInterfaces extends Above implements Held, HasName {
  private final String id;

  public TwoInterfaces(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  public static Object made() {
    return new TwoInterfaces("one");
  }

  @Override
  public String fields() {
    return id;
  }
}

@Anam
interface HasId {
  @Hdf5Output
  String id();
}

@Anam
interface HasName {
  @Hdf5Output
  String id();
}

@Anam
abstract class Above implements HasId {
  @Override
  @Hdf5Output
  public abstract String id();
}
