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
 * The codec of {@link Boxed}.
 *
 * <pre>
 * class    lab.Boxed
 * content  P  as the codec of P
 * number   N  as the codec of N
 * </pre>
 *
 * @param <P> as in {@link Boxed}
 * @param <N> as in {@link Boxed}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Boxed.class)
public final class BoxedAnam<P extends Uses, N extends Number> implements Codec<Boxed<P, N>> {
  /** The codec for type arguments that are not known. */
  @SuppressWarnings("unchecked")
  public static final BoxedAnam<Uses, Number> INSTANCE = new BoxedAnam<>(Values.registered(Uses.class), (ValueCodec<Number>) (ValueCodec<?>) Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Boxed.class, "lab.Boxed")
      .member("content")
      .member("number")
      .fingerprint(0x2b90fb60f2ec7f24L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<P> pCodec;

  /** What stands for a type argument. */
  private final ValueCodec<N> nCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param pCodec the codec of {@code P}
   * @param nCodec the codec of {@code N}
   */
  public BoxedAnam(ValueCodec<P> pCodec, ValueCodec<N> nCodec) {
    this.pCodec = pCodec;
    this.nCodec = nCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Boxed<P, N>> descriptor() {
    return (TypeDescriptor<Boxed<P, N>>) DESCRIPTOR;
  }

  @Override
  public void write(Boxed<P, N> value, ObjectWriter out) {
    out.put("content", value.content, pCodec);
    out.put("number", value.number, nCodec);
  }

  @Override
  public Boxed<P, N> read(ObjectReader in) {
    P content = in.get("content", pCodec);
    N number = in.get("number", nCodec);
    try {
      Boxed<P, N> value = new Boxed<>();
      value.content = content;
      value.number = number;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Boxed<P, N> value, Packer out) {
    out.put(value.content, pCodec);
    out.put(value.number, nCodec);
  }

  @Override
  public Boxed<P, N> unpack(Unpacker in) {
    P content = in.get(pCodec);
    N number = in.get(nCodec);
    try {
      Boxed<P, N> value = new Boxed<>();
      value.content = content;
      value.number = number;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Boxed<P, N> value, String member) {
    return switch (member) {
      case "content" -> value.content;
      case "number" -> value.number;
      default -> throw new IllegalArgumentException("Boxed has no member " + member);
    };
  }
}
