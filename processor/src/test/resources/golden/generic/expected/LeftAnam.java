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
public final class LeftAnam<T> implements Codec<Left<T>> {
  /** The codec for type arguments that are not known. */
  public static final LeftAnam<Object> INSTANCE = new LeftAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Left.class, "lab.Left")
      .member("right")
      .member("list")
      .fingerprint(0xe3d7d3d68a6e9f89L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public LeftAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Left<T>> descriptor() {
    return (TypeDescriptor<Left<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Left<T> value, ObjectWriter out) {
    out.put("right", value.right(), rightCodec());
    out.put("list", value.list(), listCodec());
  }

  @Override
  public Left<T> read(ObjectReader in) {
    Right<T> right = in.get("right", rightCodec());
    List1<T> list = in.get("list", listCodec());
    try {
      return new Left<>(right, list);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Left<T> value, Packer out) {
    out.put(value.right(), rightCodec());
    out.put(value.list(), listCodec());
  }

  @Override
  public Left<T> unpack(Unpacker in) {
    Right<T> right = in.get(rightCodec());
    List1<T> list = in.get(listCodec());
    try {
      return new Left<>(right, list);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Left<T> value, String member) {
    return switch (member) {
      case "right" -> value.right();
      case "list" -> value.list();
      default -> throw new IllegalArgumentException("Left has no member " + member);
    };
  }

  /** {@return a codec of {@code right}} */
  private ValueCodec<Right<T>> rightCodec() {
    return Values.object(new RightAnam<>(tCodec));
  }

  /** {@return a codec of {@code list}} */
  private ValueCodec<List1<T>> listCodec() {
    return Values.object(new List1Anam<>(tCodec));
  }
}
