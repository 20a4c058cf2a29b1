package lab;

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
public final class RightAnam<T> implements Codec<Right<T>> {
  /** The codec for type arguments that are not known. */
  public static final RightAnam<Object> INSTANCE = new RightAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Right.class, "lab.Right")
      .member("left")
      .member("deeper")
      .fingerprint(0x10ba17c92e051302L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public RightAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Right<T>> descriptor() {
    return (TypeDescriptor<Right<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Right<T> value, ObjectWriter out) {
    out.put("left", value.left(), leftCodec());
    out.put("deeper", value.deeper(), deeperCodec());
  }

  @Override
  public Right<T> read(ObjectReader in) {
    Left<T> left = in.get("left", leftCodec());
    Left<Left<T>> deeper = in.get("deeper", deeperCodec());
    try {
      return new Right<>(left, deeper);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Right<T> value, Packer out) {
    out.put(value.left(), leftCodec());
    out.put(value.deeper(), deeperCodec());
  }

  @Override
  public Right<T> unpack(Unpacker in) {
    Left<T> left = in.get(leftCodec());
    Left<Left<T>> deeper = in.get(deeperCodec());
    try {
      return new Right<>(left, deeper);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Right<T> value, String member) {
    return switch (member) {
      case "left" -> value.left();
      case "deeper" -> value.deeper();
      default -> throw new IllegalArgumentException("Right has no member " + member);
    };
  }

  /** {@return a codec of {@code left}} */
  private ValueCodec<Left<T>> leftCodec() {
    return Values.object(new LeftAnam<>(tCodec));
  }

  /** {@return a codec of {@code deeper}} */
  private ValueCodec<Left<Left<T>>> deeperCodec() {
    return Values.object(new LeftAnam<>(Values.object(new LeftAnam<>(tCodec))));
  }
}
