package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;
import org.anam.ExtraData;
import org.anam.Hdf5Output;

/** Annotations on types change nothing. */
@Anam
public final class Maybe<T> {
  @Hdf5Output @Nullable T value;
  @Hdf5Output List<@Nullable T> values;
  @Hdf5Output @Nullable String text;
  @Hdf5Output double @Nullable [] numbers;
  @Hdf5Output Map<@Nullable String, @Nullable Maybe<@Nullable T>> map;
  @ExtraData Map<@Nullable String, @Nullable Object> extra;
  private @Nullable Boolean ready;

  @Hdf5Output
  public @Nullable Boolean isReady() {
    return ready;
  }

  public void setReady(Boolean value) {
    ready = value;
  }
}
