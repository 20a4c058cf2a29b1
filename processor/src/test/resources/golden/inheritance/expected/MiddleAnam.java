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
public final class MiddleAnam<X> extends Codec<Middle<X>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Middle.class, "lab.Middle")
      .members("key", "String label", "double[] samples", "int count")
      .extraData()
      .fingerprint(0x25235b3241b3f0deL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final MiddleAnam<Object> INSTANCE = new MiddleAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<X> xCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param xCodec the codec of {@code X}
   */
  @SuppressWarnings("unchecked")
  public MiddleAnam(ValueCodec<X> xCodec) {
    super((TypeDescriptor<Middle<X>>) DESCRIPTOR);
    this.xCodec = xCodec;
  }

  @Override
  public void put(Middle<X> value, Sink out) {
    out.putList(value.key, xCodec);
    out.putString(value.label);
    out.put(value.samples(), Values.DOUBLES);
    out.putInt(value.count);
    out.putExtraData(value.extra);
  }

  @Override
  public Middle<X> get(Source in) {
    Middle<X> value = new Middle<>();
    value.key = in.getList(xCodec);
    value.label = in.getString();
    value.samples(in.get(Values.DOUBLES));
    value.count = in.getInt();
    value.extra = in.getExtraData();
    value.init();
    return value;
  }
}
