package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class SubjectStatsAnam extends Codec<SubjectStats> {
  /** The codec; it has no state and serves all threads. */
  public static final SubjectStatsAnam INSTANCE = new SubjectStatsAnam();

  /** Of {@code zstats}. */
  private static final ValueCodec<double[][]> ZSTATS = Values.array(Values.DOUBLES, new double[0][]);

  /** For {@link #INSTANCE} alone. */
  private SubjectStatsAnam() {
    super(TypeDescriptor.of(SubjectStats.class, "lab.SubjectStats")
        .members("double[][] zstats", "double rts", "mask", "String name")
        .fingerprint(0x9387463a718a085dL)
        .build());
  }

  @Override
  public void put(SubjectStats value, Sink out) {
    out.put(value.zstats(), ZSTATS);
    out.putDouble(value.rts());
    out.put(value.mask(), Values.ND_ARRAY);
    out.putString(value.name());
  }

  @Override
  public SubjectStats get(Source in) {
    return new SubjectStats(
        in.get(ZSTATS),
        in.getDouble(),
        in.get(Values.ND_ARRAY),
        in.getString());
  }
}
