package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public sealed interface Shape permits Circle, Polygon, Blob {
  @Hdf5Output("colour")
  String color();
}
