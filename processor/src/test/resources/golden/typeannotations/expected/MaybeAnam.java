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
 * The codec of {@link Maybe}.
 *
 * <pre>
 * class    lab.Maybe
 * value    T                      as the codec of T
 * values   List&lt;T&gt;                group, list
 * text     String                 attribute, UTF-8
 * numbers  double[]               dataset, float64
 * map      Map&lt;String, Maybe&lt;T&gt;&gt;  group, dictionary
 * extra    Map&lt;String, Object&gt;    all other entries
 * ready    Boolean                attribute, bool
 * </pre>
 *
 * @param <T> as in {@link Maybe}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Maybe.class)
public final class MaybeAnam<T> extends Codec<Maybe<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Maybe.class, "lab.Maybe")
      .members("value", "values", "String text", "double[] numbers", "map", "ready")
      .extraData()
      .fingerprint(0x5cac0de1b42ccc6bL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final MaybeAnam<Object> INSTANCE = new MaybeAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public MaybeAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Maybe<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Maybe<T> value, Sink out) {
    out.put(value.value, tCodec);
    out.putList(value.values, tCodec);
    out.putString(value.text);
    out.put(value.numbers, Values.DOUBLES);
    out.putMap(value.map, Values.STRING, this);
    out.put(value.isReady(), Values.BOOLEAN);
    out.putExtraData(value.extra);
  }

  @Override
  public Maybe<T> get(Source in) {
    Maybe<T> value = new Maybe<>();
    value.value = in.get(tCodec);
    value.values = in.getList(tCodec);
    value.text = in.getString();
    value.numbers = in.get(Values.DOUBLES);
    value.map = in.getMap(Values.STRING, this);
    value.setReady(in.get(Values.BOOLEAN));
    value.extra = in.getExtraData();
    return value;
  }
}
