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
public final class MaybeAnam<T> implements Codec<Maybe<T>> {
  /** The codec for type arguments that are not known. */
  public static final MaybeAnam<Object> INSTANCE = new MaybeAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Maybe.class, "lab.Maybe")
      .member("value")
      .member("values")
      .member("text")
      .member("numbers")
      .member("map")
      .member("ready")
      .extraData()
      .fingerprint(0x5cac0de1b42ccc6bL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** The codec of {@code values}. */
  private final ValueCodec<List<T>> valuesCodec;

  /** The codec of {@code map}. */
  private final ValueCodec<Map<String, Maybe<T>>> mapCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public MaybeAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
    this.valuesCodec = Values.list(tCodec);
    this.mapCodec = Values.map(Values.STRING, Values.object(this));
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Maybe<T>> descriptor() {
    return (TypeDescriptor<Maybe<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Maybe<T> value, ObjectWriter out) {
    out.put("value", value.value, tCodec);
    out.put("values", value.values, valuesCodec);
    out.putString("text", value.text);
    out.put("numbers", value.numbers, Members.NUMBERS);
    out.put("map", value.map, mapCodec);
    out.put("ready", value.isReady(), Members.READY);
    out.putExtraData(value.extra);
  }

  @Override
  public Maybe<T> read(ObjectReader in) {
    T value_ = in.get("value", tCodec);
    List<T> values = in.get("values", valuesCodec);
    String text = in.getString("text");
    double[] numbers = in.get("numbers", Members.NUMBERS);
    Map<String, Maybe<T>> map = in.get("map", mapCodec);
    Boolean ready = in.get("ready", Members.READY);
    Map<String, Object> extra = in.getExtraData();
    try {
      Maybe<T> value = new Maybe<>();
      value.value = value_;
      value.values = values;
      value.text = text;
      value.numbers = numbers;
      value.map = map;
      value.extra = extra;
      value.setReady(ready);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Maybe<T> value, Packer out) {
    out.put(value.value, tCodec);
    out.put(value.values, valuesCodec);
    out.putString(value.text);
    out.put(value.numbers, Members.NUMBERS);
    out.put(value.map, mapCodec);
    out.put(value.isReady(), Members.READY);
    out.putExtraData(value.extra);
  }

  @Override
  public Maybe<T> unpack(Unpacker in) {
    T value_ = in.get(tCodec);
    List<T> values = in.get(valuesCodec);
    String text = in.getString();
    double[] numbers = in.get(Members.NUMBERS);
    Map<String, Maybe<T>> map = in.get(mapCodec);
    Boolean ready = in.get(Members.READY);
    Map<String, Object> extra = in.getExtraData();
    try {
      Maybe<T> value = new Maybe<>();
      value.value = value_;
      value.values = values;
      value.text = text;
      value.numbers = numbers;
      value.map = map;
      value.extra = extra;
      value.setReady(ready);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Maybe<T> value, String member) {
    return switch (member) {
      case "value" -> value.value;
      case "values" -> value.values;
      case "text" -> value.text;
      case "numbers" -> value.numbers;
      case "map" -> value.map;
      case "ready" -> value.isReady();
      default -> throw new IllegalArgumentException("Maybe has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code numbers}. */
    static final ValueCodec<double[]> NUMBERS = Values.DOUBLES;

    /** Of {@code ready}. */
    static final ValueCodec<Boolean> READY = Values.BOOLEAN;

    /** No instances. */
    private Members() {
    }
  }
}
