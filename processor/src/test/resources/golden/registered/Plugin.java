package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public interface Plugin<T> {
  @Hdf5Output
  T getSetting();
}
