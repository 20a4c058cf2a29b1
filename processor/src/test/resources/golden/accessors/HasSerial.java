package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public interface HasSerial {
  @Hdf5Output
  String getSerial();
}
