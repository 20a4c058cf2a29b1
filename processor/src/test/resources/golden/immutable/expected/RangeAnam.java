package lab;

import java.util.Map;
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
public final class RangeAnam implements Codec<Range> {
  /** The codec; it has no state and serves all threads. */
  public static final RangeAnam INSTANCE = new RangeAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Range> DESCRIPTOR = TypeDescriptor.of(Range.class, "lab.Range")
      .member("low")
      .member("high")
      .member("comment")
      .extraData()
      .fingerprint(0xbbdd440a5c42d634L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private RangeAnam() {
  }

  @Override
  public TypeDescriptor<Range> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Range value, ObjectWriter out) {
    out.putInt("low", value.getLow());
    out.putInt("high", value.high);
    out.putString("comment", value.comment);
    out.putExtraData(value.extra());
  }

  @Override
  public Range read(ObjectReader in) {
    int low = in.getInt("low");
    int high = in.getInt("high");
    String comment = in.getString("comment");
    double[] cache = null;
    Map<String, Object> extra = in.getExtraData();
    try {
      Range value = new Range(low, high, cache, extra);
      value.comment = comment;
      value.check();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Range value, Packer out) {
    out.putInt(value.getLow());
    out.putInt(value.high);
    out.putString(value.comment);
    out.put(value.cache(), Members.CACHE);
    out.putExtraData(value.extra());
  }

  @Override
  public Range unpack(Unpacker in) {
    int low = in.getInt();
    int high = in.getInt();
    String comment = in.getString();
    double[] cache = in.get(Members.CACHE);
    Map<String, Object> extra = in.getExtraData();
    try {
      Range value = new Range(low, high, cache, extra);
      value.comment = comment;
      value.check();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Range value, String member) {
    return switch (member) {
      case "low" -> value.getLow();
      case "high" -> value.high;
      case "comment" -> value.comment;
      default -> throw new IllegalArgumentException("Range has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code cache}. */
    static final ValueCodec<double[]> CACHE = Values.DOUBLES;

    /** No instances. */
    private Members() {
    }
  }
}
