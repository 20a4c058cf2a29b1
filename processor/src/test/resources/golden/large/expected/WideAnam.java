package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Wide}.
 *
 * <pre>
 * class  lab.Wide
 * d0     double  attribute, float64
 * d1     double  attribute, float64
 * d2     double  attribute, float64
 * d3     double  attribute, float64
 * d4     double  attribute, float64
 * d5     double  attribute, float64
 * d6     double  attribute, float64
 * d7     double  attribute, float64
 * d8     double  attribute, float64
 * d9     double  attribute, float64
 * d10    double  attribute, float64
 * d11    double  attribute, float64
 * d12    double  attribute, float64
 * d13    double  attribute, float64
 * d14    double  attribute, float64
 * d15    double  attribute, float64
 * d16    double  attribute, float64
 * d17    double  attribute, float64
 * d18    double  attribute, float64
 * d19    double  attribute, float64
 * d20    double  attribute, float64
 * d21    double  attribute, float64
 * d22    double  attribute, float64
 * d23    double  attribute, float64
 * d24    double  attribute, float64
 * d25    double  attribute, float64
 * d26    double  attribute, float64
 * d27    double  attribute, float64
 * d28    double  attribute, float64
 * d29    double  attribute, float64
 * d30    double  attribute, float64
 * d31    double  attribute, float64
 * d32    double  attribute, float64
 * d33    double  attribute, float64
 * d34    double  attribute, float64
 * d35    double  attribute, float64
 * d36    double  attribute, float64
 * d37    double  attribute, float64
 * d38    double  attribute, float64
 * d39    double  attribute, float64
 * d40    double  attribute, float64
 * d41    double  attribute, float64
 * d42    double  attribute, float64
 * d43    double  attribute, float64
 * d44    double  attribute, float64
 * d45    double  attribute, float64
 * d46    double  attribute, float64
 * d47    double  attribute, float64
 * d48    double  attribute, float64
 * d49    double  attribute, float64
 * d50    double  attribute, float64
 * last   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Wide.class)
public final class WideAnam extends Codec<Wide> {
  /** The codec; it has no state and serves all threads. */
  public static final WideAnam INSTANCE = new WideAnam();

  /** For {@link #INSTANCE} alone. */
  private WideAnam() {
    super(TypeDescriptor.of(Wide.class, "lab.Wide")
        .members("double d0", "double d1", "double d2", "double d3", "double d4",
            "double d5", "double d6", "double d7", "double d8", "double d9", "double d10",
            "double d11", "double d12", "double d13", "double d14", "double d15",
            "double d16", "double d17", "double d18", "double d19", "double d20",
            "double d21", "double d22", "double d23", "double d24", "double d25",
            "double d26", "double d27", "double d28", "double d29", "double d30",
            "double d31", "double d32", "double d33", "double d34", "double d35",
            "double d36", "double d37", "double d38", "double d39", "double d40",
            "double d41", "double d42", "double d43", "double d44", "double d45",
            "double d46", "double d47", "double d48", "double d49", "double d50",
            "String last")
        .fingerprint(0xb4f2a1bacf2151f2L)
        .build());
  }

  @Override
  public void put(Wide value, Sink out) {
    put1(value, out);
    put2(value, out);
  }

  /**
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put1(Wide value, Sink out) {
    out.putDouble(value.d0());
    out.putDouble(value.d1());
    out.putDouble(value.d2());
    out.putDouble(value.d3());
    out.putDouble(value.d4());
    out.putDouble(value.d5());
    out.putDouble(value.d6());
    out.putDouble(value.d7());
    out.putDouble(value.d8());
    out.putDouble(value.d9());
    out.putDouble(value.d10());
    out.putDouble(value.d11());
    out.putDouble(value.d12());
    out.putDouble(value.d13());
    out.putDouble(value.d14());
    out.putDouble(value.d15());
    out.putDouble(value.d16());
    out.putDouble(value.d17());
    out.putDouble(value.d18());
    out.putDouble(value.d19());
    out.putDouble(value.d20());
    out.putDouble(value.d21());
    out.putDouble(value.d22());
    out.putDouble(value.d23());
    out.putDouble(value.d24());
    out.putDouble(value.d25());
  }

  /**
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put2(Wide value, Sink out) {
    out.putDouble(value.d26());
    out.putDouble(value.d27());
    out.putDouble(value.d28());
    out.putDouble(value.d29());
    out.putDouble(value.d30());
    out.putDouble(value.d31());
    out.putDouble(value.d32());
    out.putDouble(value.d33());
    out.putDouble(value.d34());
    out.putDouble(value.d35());
    out.putDouble(value.d36());
    out.putDouble(value.d37());
    out.putDouble(value.d38());
    out.putDouble(value.d39());
    out.putDouble(value.d40());
    out.putDouble(value.d41());
    out.putDouble(value.d42());
    out.putDouble(value.d43());
    out.putDouble(value.d44());
    out.putDouble(value.d45());
    out.putDouble(value.d46());
    out.putDouble(value.d47());
    out.putDouble(value.d48());
    out.putDouble(value.d49());
    out.putDouble(value.d50());
    out.putString(value.last());
  }

  @Override
  public Wide get(Source in) {
    return new Wide(
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getString());
  }
}
