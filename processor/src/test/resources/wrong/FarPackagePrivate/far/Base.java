package far;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public class Base {
  @Hdf5Output int secret;
}
