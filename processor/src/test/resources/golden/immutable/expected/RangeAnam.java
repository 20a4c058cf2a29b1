package lab;

import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/**
 * The codec of {@link Range}.
 *
 * <pre>
 * class    lab.Range
 * low      int                  attribute, int32
 * high     int                  attribute, int32
 * comment  String               attribute, UTF-8
 * cache    double[]             not stored, sent over MPI
 * extra    Map&lt;String, Object&gt;  all other entries
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Range.class)
public final class RangeAnam extends Codec<Range> {
  /** The codec; it has no state and serves all threads. */
  public static final RangeAnam INSTANCE = new RangeAnam();

  /** For {@link #INSTANCE} alone. */
  private RangeAnam() {
    super(TypeDescriptor.of(Range.class, "lab.Range")
        .members("int low", "int high", "String comment")
        .extraData()
        .fingerprint(0xbbdd440a5c42d634L)
        .build());
  }

  @Override
  public void put(Range value, Sink out) {
    out.putInt(value.getLow());
    out.putInt(value.high);
    out.putString(value.comment);
    if (out.takesBroadcast()) {
      out.put(value.cache(), Values.DOUBLES);
    }
    out.putExtraData(value.extra());
  }

  @Override
  public Range get(Source in) {
    int low = in.getInt();
    int high = in.getInt();
    String comment = in.getString();
    double[] cache = in.hasBroadcast() ? in.get(Values.DOUBLES) : null;
    Map<String, Object> extra = in.getExtraData();
    Range value = new Range(low, high, cache, extra);
    value.comment = comment;
    value.check();
    return value;
  }
}
