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
 * The codec of {@link Bounded}.
 *
 * <pre>
 * class  lab.Bounded
 * name   N  as the codec of N
 * value  T  as the codec of T
 * pair   P  as the codec of P
 * </pre>
 *
 * @param <N> as in {@link Bounded}
 * @param <T> as in {@link Bounded}
 * @param <P> as in {@link Bounded}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Bounded.class)
public final class BoundedAnam<N extends String, T extends Comparable<T>, P extends Pair<String, String>> extends Codec<Bounded<N, T, P>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Bounded.class, "lab.Bounded")
      .members("name", "value", "pair")
      .fingerprint(0xe0e07661b772d664L)
      .build();

  /** The codec for type arguments that are not known. */
  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  public static final BoundedAnam<?, ?, ?> INSTANCE = new BoundedAnam((ValueCodec) Values.STRING, (ValueCodec) Values.ANY, (ValueCodec) Values.registered(Pair.class));

  /** What stands for a type argument. */
  private final ValueCodec<N> nCodec;

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** What stands for a type argument. */
  private final ValueCodec<P> pCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param nCodec the codec of {@code N}
   * @param tCodec the codec of {@code T}
   * @param pCodec the codec of {@code P}
   */
  @SuppressWarnings("unchecked")
  public BoundedAnam(ValueCodec<N> nCodec, ValueCodec<T> tCodec, ValueCodec<P> pCodec) {
    super((TypeDescriptor<Bounded<N, T, P>>) DESCRIPTOR);
    this.nCodec = nCodec;
    this.tCodec = tCodec;
    this.pCodec = pCodec;
  }

  @Override
  public void put(Bounded<N, T, P> value, Sink out) {
    out.put(value.name(), nCodec);
    out.put(value.value(), tCodec);
    out.put(value.pair(), pCodec);
  }

  @Override
  public Bounded<N, T, P> get(Source in) {
    return new Bounded<>(in.get(nCodec), in.get(tCodec), in.get(pCodec));
  }
}
