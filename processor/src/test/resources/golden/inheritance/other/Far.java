package other;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public class Far {
  private String name;

  @Hdf5Output
  public String getName() {
    return name;
  }

  public void setName(String value) {
    name = value;
  }
}
