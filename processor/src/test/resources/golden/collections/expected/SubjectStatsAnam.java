package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link SubjectStats}.
 *
 * <pre>
 * class   lab.SubjectStats
 * zstats  double[][]  dataset, float64
 * rts     double      attribute, float64
 * mask    NdArray     dataset
 * name    String      attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(SubjectStats.class)
public final class SubjectStatsAnam implements Codec<SubjectStats> {
  /** The codec; it has no state and serves all threads. */
  public static final SubjectStatsAnam INSTANCE = new SubjectStatsAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<SubjectStats> DESCRIPTOR = TypeDescriptor.of(SubjectStats.class, "lab.SubjectStats")
      .member("zstats")
      .member("rts")
      .member("mask")
      .member("name")
      .fingerprint(0x9387463a718a085dL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private SubjectStatsAnam() {
  }

  @Override
  public TypeDescriptor<SubjectStats> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(SubjectStats value, ObjectWriter out) {
    out.put("zstats", value.zstats(), Members.ZSTATS);
    out.putDouble("rts", value.rts());
    out.put("mask", value.mask(), Members.MASK);
    out.putString("name", value.name());
  }

  @Override
  public SubjectStats read(ObjectReader in) {
    double[][] zstats = in.get("zstats", Members.ZSTATS);
    double rts = in.getDouble("rts");
    NdArray mask = in.get("mask", Members.MASK);
    String name = in.getString("name");
    try {
      return new SubjectStats(zstats, rts, mask, name);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(SubjectStats value, Packer out) {
    out.put(value.zstats(), Members.ZSTATS);
    out.putDouble(value.rts());
    out.put(value.mask(), Members.MASK);
    out.putString(value.name());
  }

  @Override
  public SubjectStats unpack(Unpacker in) {
    double[][] zstats = in.get(Members.ZSTATS);
    double rts = in.getDouble();
    NdArray mask = in.get(Members.MASK);
    String name = in.getString();
    try {
      return new SubjectStats(zstats, rts, mask, name);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(SubjectStats value, String member) {
    return switch (member) {
      case "zstats" -> value.zstats();
      case "rts" -> value.rts();
      case "mask" -> value.mask();
      case "name" -> value.name();
      default -> throw new IllegalArgumentException("SubjectStats has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code zstats}. */
    static final ValueCodec<double[][]> ZSTATS = Values.array(Values.DOUBLES, new double[0][]);

    /** Of {@code mask}. */
    static final ValueCodec<NdArray> MASK = Values.ND_ARRAY;

    /** No instances. */
    private Members() {
    }
  }
}
