package lab;

import lombok.Value;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** Immutable: Lombok makes the fields private and final, and writes constructor and getters. */
@Value
@Anam
public class Point {
  @Hdf5Output double x;
  @Hdf5Output double y;
}
