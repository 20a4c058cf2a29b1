package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public final class Blob implements Shape {
  @Hdf5Output double[][] outline;
  private String color;

  @Override
  public String color() {
    return color;
  }

  void color(String value) {
    color = value;
  }
}
