package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** Hands its member on to subclasses. */
@Anam
abstract class Named {
  @Hdf5Output final String name;

  Named(String name) {
    this.name = name;
  }
}
