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
 * The codec of {@link Left}.
 *
 * <pre>
 * class  lab.Left
 * right  Right&lt;T&gt;  group, Right
 * list   List1&lt;T&gt;  group, List1
 * </pre>
 *
 * @param <T> as in {@link Left}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Left.class)
public final class LeftAnam<T> extends Codec<Left<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Left.class, "lab.Left")
      .members("right", "list")
      .fingerprint(0xe3d7d3d68a6e9f89L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final LeftAnam<Object> INSTANCE = new LeftAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public LeftAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Left<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Left<T> value, Sink out) {
    out.put(value.right(), rightCodec());
    out.put(value.list(), listCodec());
  }

  @Override
  public Left<T> get(Source in) {
    return new Left<>(in.get(rightCodec()), in.get(listCodec()));
  }

  /** {@return a codec of {@code right}} */
  private ValueCodec<Right<T>> rightCodec() {
    return new RightAnam<>(tCodec);
  }

  /** {@return a codec of {@code list}} */
  private ValueCodec<List1<T>> listCodec() {
    return new List1Anam<>(tCodec);
  }
}
