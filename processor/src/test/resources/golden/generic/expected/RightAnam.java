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
 * The codec of {@link Right}.
 *
 * <pre>
 * class   lab.Right
 * left    Left&lt;T&gt;        group, Left
 * deeper  Left&lt;Left&lt;T&gt;&gt;  group, Left
 * </pre>
 *
 * @param <T> as in {@link Right}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Right.class)
public final class RightAnam<T> extends Codec<Right<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Right.class, "lab.Right")
      .members("left", "deeper")
      .fingerprint(0x10ba17c92e051302L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final RightAnam<Object> INSTANCE = new RightAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public RightAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Right<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Right<T> value, Sink out) {
    out.put(value.left(), leftCodec());
    out.put(value.deeper(), deeperCodec());
  }

  @Override
  public Right<T> get(Source in) {
    return new Right<>(in.get(leftCodec()), in.get(deeperCodec()));
  }

  /** {@return a codec of {@code left}} */
  private ValueCodec<Left<T>> leftCodec() {
    return new LeftAnam<>(tCodec);
  }

  /** {@return a codec of {@code deeper}} */
  private ValueCodec<Left<Left<T>>> deeperCodec() {
    return new LeftAnam<>(new LeftAnam<>(tCodec));
  }
}
