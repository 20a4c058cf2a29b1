package lab;

import java.util.List;
import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
@SuppressWarnings("deprecation")
public final class Keeper {
  @Hdf5Output List<Old> olds;

  /**
   * Gone soon.
   *
   * @deprecated no more
   */
  @Deprecated(forRemoval = true)
  @Hdf5Output
  int y;
}
