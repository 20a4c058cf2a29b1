package lab;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraData;
import org.anam.Hdf5Output;

@Anam
public abstract class Base<T, L> {
  @Hdf5Output protected T key;
  @Hdf5Output L label;
  @ExtraData java.util.Map<String, Object> extra;

  @AfterLoad
  void init() {}

  @Hdf5Output
  abstract double[] samples();
}
