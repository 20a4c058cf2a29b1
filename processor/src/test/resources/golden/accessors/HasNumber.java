package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public interface HasNumber {
  @Hdf5Output
  Number number();

  @Hdf5Output("serial")
  String getSerial();
}
