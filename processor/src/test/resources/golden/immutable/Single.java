package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** The only constructor whose parameters are members. */
@Anam
public final class Single {
  private final String name;
  @Hdf5Output private double weight;

  public Single(String name) {
    this.name = name;
  }

  public Single(String name, String surname) {
    this.name = name + surname;
  }

  @Hdf5Output
  public String getName() {
    return name;
  }

  public double weight() {
    return weight;
  }

  public void weight(double value) {
    weight = value;
  }
}
