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
public final class BoxedAnam<P extends Uses, N extends Number> extends Codec<Boxed<P, N>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Boxed.class, "lab.Boxed")
      .members("content", "number")
      .fingerprint(0x2b90fb60f2ec7f24L)
      .build();

  /** The codec for type arguments that are not known. */
  @SuppressWarnings("unchecked")
  public static final BoxedAnam<Uses, Number> INSTANCE = new BoxedAnam<>(Values.registered(Uses.class), (ValueCodec<Number>) (ValueCodec<?>) Values.ANY);

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
  @SuppressWarnings("unchecked")
  public BoxedAnam(ValueCodec<P> pCodec, ValueCodec<N> nCodec) {
    super((TypeDescriptor<Boxed<P, N>>) DESCRIPTOR);
    this.pCodec = pCodec;
    this.nCodec = nCodec;
  }

  @Override
  public void put(Boxed<P, N> value, Sink out) {
    out.put(value.content, pCodec);
    out.put(value.number, nCodec);
  }

  @Override
  public Boxed<P, N> get(Source in) {
    Boxed<P, N> value = new Boxed<>();
    value.content = in.get(pCodec);
    value.number = in.get(nCodec);
    return value;
  }
}
