package near;

import org.anam.*;
import org.anam.generated.Held;

/** A field and its accessor, and an accessor of an interface, that are all marked. */
@Anam
public class MarkedBoth implements Held, Titled {
  @Hdf5Output private String name;
  @Hdf5Output private int size;

  @Override
  @Hdf5Output
  public String getName() {
    return name;
  }

  public String name() {
    return "computed";
  }

  public void setName(String value) {
    name = value;
  }

  @Hdf5Output
  public int getSize() {
    return size;
  }

  public void setSize(int value) {
    size = value;
  }

  public static Object made() {
    MarkedBoth made = new MarkedBoth();
    made.name = "n";
    made.size = 5;
    return made;
  }

  @Override
  public String fields() {
    return name + size;
  }
}

@Anam
interface Titled {
  @Hdf5Output
  String getName();
}
