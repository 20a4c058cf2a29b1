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
 * The codec of {@link Pair}.
 *
 * <pre>
 * class   lab.Pair
 * first   A  as the codec of A
 * second  B  as the codec of B
 * </pre>
 *
 * @param <A> as in {@link Pair}
 * @param <B> as in {@link Pair}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Pair.class)
public final class PairAnam<A, B> extends Codec<Pair<A, B>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Pair.class, "lab.Pair")
      .members("first", "second")
      .fingerprint(0xd15c7a7d93ae3210L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final PairAnam<Object, Object> INSTANCE = new PairAnam<>(Values.ANY, Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<A> aCodec;

  /** What stands for a type argument. */
  private final ValueCodec<B> bCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param aCodec the codec of {@code A}
   * @param bCodec the codec of {@code B}
   */
  @SuppressWarnings("unchecked")
  public PairAnam(ValueCodec<A> aCodec, ValueCodec<B> bCodec) {
    super((TypeDescriptor<Pair<A, B>>) DESCRIPTOR);
    this.aCodec = aCodec;
    this.bCodec = bCodec;
  }

  @Override
  public void put(Pair<A, B> value, Sink out) {
    out.put(value.first(), aCodec);
    out.put(value.second(), bCodec);
  }

  @Override
  public Pair<A, B> get(Source in) {
    return new Pair<>(in.get(aCodec), in.get(bCodec));
  }
}
