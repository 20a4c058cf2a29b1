package lab;

import java.util.List;
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
 * The codec of {@link Middle}.
 *
 * <pre>
 * class    lab.Middle
 * key      List&lt;X&gt;              group, list
 * label    String               attribute, UTF-8
 * extra    Map&lt;String, Object&gt;  all other entries
 * samples  double[]             dataset, float64
 * count    int                  attribute, int32
 * </pre>
 *
 * @param <X> as in {@link Middle}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Middle.class)
public final class MiddleAnam<X> implements Codec<Middle<X>> {
  /** The codec for type arguments that are not known. */
  public static final MiddleAnam<Object> INSTANCE = new MiddleAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Middle.class, "lab.Middle")
      .member("key")
      .member("label")
      .member("samples")
      .member("count")
      .extraData()
      .fingerprint(0x25235b3241b3f0deL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<X> xCodec;

  /** The codec of {@code key}. */
  private final ValueCodec<List<X>> keyCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param xCodec the codec of {@code X}
   */
  public MiddleAnam(ValueCodec<X> xCodec) {
    this.xCodec = xCodec;
    this.keyCodec = Values.list(xCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Middle<X>> descriptor() {
    return (TypeDescriptor<Middle<X>>) DESCRIPTOR;
  }

  @Override
  public void write(Middle<X> value, ObjectWriter out) {
    out.put("key", value.key, keyCodec);
    out.putString("label", value.label);
    out.put("samples", value.samples(), Members.SAMPLES);
    out.putInt("count", value.count);
    out.putExtraData(value.extra);
  }

  @Override
  public Middle<X> read(ObjectReader in) {
    List<X> key = in.get("key", keyCodec);
    String label = in.getString("label");
    double[] samples = in.get("samples", Members.SAMPLES);
    int count = in.getInt("count");
    Map<String, Object> extra = in.getExtraData();
    try {
      Middle<X> value = new Middle<>();
      value.key = key;
      value.label = label;
      value.extra = extra;
      value.samples(samples);
      value.count = count;
      value.init();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Middle<X> value, Packer out) {
    out.put(value.key, keyCodec);
    out.putString(value.label);
    out.put(value.samples(), Members.SAMPLES);
    out.putInt(value.count);
    out.putExtraData(value.extra);
  }

  @Override
  public Middle<X> unpack(Unpacker in) {
    List<X> key = in.get(keyCodec);
    String label = in.getString();
    double[] samples = in.get(Members.SAMPLES);
    int count = in.getInt();
    Map<String, Object> extra = in.getExtraData();
    try {
      Middle<X> value = new Middle<>();
      value.key = key;
      value.label = label;
      value.extra = extra;
      value.samples(samples);
      value.count = count;
      value.init();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Middle<X> value, String member) {
    return switch (member) {
      case "key" -> value.key;
      case "label" -> value.label;
      case "samples" -> value.samples();
      case "count" -> value.count;
      default -> throw new IllegalArgumentException("Middle has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code samples}. */
    static final ValueCodec<double[]> SAMPLES = Values.DOUBLES;

    /** No instances. */
    private Members() {
    }
  }
}
