package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public final class Boxed<P extends Uses, N extends Number> {
  @Hdf5Output P content;
  @Hdf5Output N number;
}
