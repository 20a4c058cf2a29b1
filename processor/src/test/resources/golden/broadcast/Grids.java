package lab;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.ExtraBcast;
import org.anam.Hdf5Output;
import org.anam.collection.AnamCollection;

/** Stacks a member whose name is that of a method of the codec. */
@Anam
@Combine("pack1")
public class Grids extends AnamCollection<Grids.Cell> {
  @Hdf5Output int size;
  @ExtraBcast Cell best;

  @Anam
  public record Cell(double pack1, @ExtraBcast Cell cached, @ExtraBcast String in) {}
}
