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
 * The codec of {@link Outcome.Failure}.
 *
 * <pre>
 * class   lab.Outcome.Failure
 * reason  String  attribute, UTF-8
 * </pre>
 *
 * @param <X> as in {@link Outcome.Failure}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outcome.Failure.class)
public final class Outcome_FailureAnam<X> extends Codec<Outcome.Failure<X>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Outcome.Failure.class, "lab.Outcome.Failure")
      .members("String reason")
      .fingerprint(0xe748a2e9fd953a98L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final Outcome_FailureAnam<Object> INSTANCE = new Outcome_FailureAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<X> xCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param xCodec the codec of {@code X}
   */
  @SuppressWarnings("unchecked")
  public Outcome_FailureAnam(ValueCodec<X> xCodec) {
    super((TypeDescriptor<Outcome.Failure<X>>) DESCRIPTOR);
    this.xCodec = xCodec;
  }

  @Override
  public void put(Outcome.Failure<X> value, Sink out) {
    out.putString(value.reason());
  }

  @Override
  public Outcome.Failure<X> get(Source in) {
    return new Outcome.Failure<>(in.getString());
  }
}
