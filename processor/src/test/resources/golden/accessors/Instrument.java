package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public abstract class Instrument<T> implements HasSerial, HasNumber {
  @Hdf5Output T reading;
  @Hdf5Output protected int size;

  @Hdf5Output
  @Override
  public abstract Integer number();
}
