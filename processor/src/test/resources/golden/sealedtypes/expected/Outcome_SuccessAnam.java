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
 * The codec of {@link Outcome.Success}.
 *
 * <pre>
 * class  lab.Outcome.Success
 * value  V  as the codec of V
 * </pre>
 *
 * @param <V> as in {@link Outcome.Success}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outcome.Success.class)
public final class Outcome_SuccessAnam<V> extends Codec<Outcome.Success<V>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Outcome.Success.class, "lab.Outcome.Success")
      .members("value")
      .fingerprint(0x9a8b0dc1b8caf15cL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final Outcome_SuccessAnam<Object> INSTANCE = new Outcome_SuccessAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<V> vCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param vCodec the codec of {@code V}
   */
  @SuppressWarnings("unchecked")
  public Outcome_SuccessAnam(ValueCodec<V> vCodec) {
    super((TypeDescriptor<Outcome.Success<V>>) DESCRIPTOR);
    this.vCodec = vCodec;
  }

  @Override
  public void put(Outcome.Success<V> value, Sink out) {
    out.put(value.value(), vCodec);
  }

  @Override
  public Outcome.Success<V> get(Source in) {
    return new Outcome.Success<>(in.get(vCodec));
  }
}
