package far;

import org.anam.*;

@Anam
abstract class Base {
  @Hdf5Output public int size;
}
