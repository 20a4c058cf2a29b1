package lab;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public final class Leaf extends Middle<Integer> {
  @Hdf5Output boolean last;

  @Override
  void init() {}

  @AfterLoad
  public void leafInit() {}
}
