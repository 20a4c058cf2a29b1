package lab;

import com.google.auto.value.AutoValue;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** An animal; AutoValue generates {@code AutoValue_Animal}, which takes the annotations over. */
@Anam
@AutoValue
@AutoValue.CopyAnnotations
public abstract class Animal {

  @Hdf5Output
  public abstract String name();

  @Hdf5Output
  public abstract int legs();

  public static Animal of(String name, int legs) {
    return new AutoValue_Animal(name, legs);
  }
}
