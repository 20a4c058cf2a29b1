package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Grids.Cell}.
 *
 * <pre>
 * class   lab.Grids.Cell
 * pack1   double      attribute, float64
 * cached  Grids.Cell  not stored, sent over MPI
 * in      String      not stored, sent over MPI
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Grids.Cell.class)
public final class Grids_CellAnam extends Codec<Grids.Cell> {
  /** The codec; it has no state and serves all threads. */
  public static final Grids_CellAnam INSTANCE = new Grids_CellAnam();

  /** For {@link #INSTANCE} alone. */
  private Grids_CellAnam() {
    super(TypeDescriptor.of(Grids.Cell.class, "lab.Grids.Cell")
        .members("double pack1")
        .fingerprint(0x7c76b814a91315bcL)
        .build());
  }

  @Override
  public void put(Grids.Cell value, Sink out) {
    out.putDouble(value.pack1());
    if (out.takesBroadcast()) {
      out.putObject(value.cached(), Grids_CellAnam.INSTANCE);
      out.putString(value.in());
    }
  }

  @Override
  public Grids.Cell get(Source in) {
    return new Grids.Cell(
        in.getDouble(),
        in.hasBroadcast() ? in.getObject(Grids_CellAnam.INSTANCE) : null,
        in.hasBroadcast() ? in.getString() : null);
  }
}
