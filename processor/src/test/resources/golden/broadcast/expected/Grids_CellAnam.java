package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

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
public final class Grids_CellAnam implements Codec<Grids.Cell> {
  /** The codec; it has no state and serves all threads. */
  public static final Grids_CellAnam INSTANCE = new Grids_CellAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Grids.Cell> DESCRIPTOR = TypeDescriptor.of(Grids.Cell.class, "lab.Grids.Cell")
      .member("pack1")
      .fingerprint(0x7c76b814a91315bcL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Grids_CellAnam() {
  }

  @Override
  public TypeDescriptor<Grids.Cell> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Grids.Cell value, ObjectWriter out) {
    out.putDouble("pack1", value.pack1());
  }

  @Override
  public Grids.Cell read(ObjectReader in) {
    double pack1 = in.getDouble("pack1");
    Grids.Cell cached = null;
    String in_ = null;
    try {
      return new Grids.Cell(pack1, cached, in_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Grids.Cell value, Packer out) {
    out.putDouble(value.pack1());
    out.put(value.cached(), Members.CACHED);
    out.putString(value.in());
  }

  @Override
  public Grids.Cell unpack(Unpacker in) {
    double pack1 = in.getDouble();
    Grids.Cell cached = in.get(Members.CACHED);
    String in_ = in.getString();
    try {
      return new Grids.Cell(pack1, cached, in_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Grids.Cell value, String member) {
    return switch (member) {
      case "pack1" -> value.pack1();
      default -> throw new IllegalArgumentException("Cell has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code cached}. */
    static final ValueCodec<Grids.Cell> CACHED = Values.object(Grids_CellAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
