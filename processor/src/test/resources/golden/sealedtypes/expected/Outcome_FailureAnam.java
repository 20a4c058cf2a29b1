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
public final class Outcome_FailureAnam<X> implements Codec<Outcome.Failure<X>> {
  /** The codec for type arguments that are not known. */
  public static final Outcome_FailureAnam<Object> INSTANCE = new Outcome_FailureAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Outcome.Failure.class, "lab.Outcome.Failure")
      .member("reason")
      .fingerprint(0xe748a2e9fd953a98L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<X> xCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param xCodec the codec of {@code X}
   */
  public Outcome_FailureAnam(ValueCodec<X> xCodec) {
    this.xCodec = xCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Outcome.Failure<X>> descriptor() {
    return (TypeDescriptor<Outcome.Failure<X>>) DESCRIPTOR;
  }

  @Override
  public void write(Outcome.Failure<X> value, ObjectWriter out) {
    out.putString("reason", value.reason());
  }

  @Override
  public Outcome.Failure<X> read(ObjectReader in) {
    String reason = in.getString("reason");
    try {
      return new Outcome.Failure<>(reason);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outcome.Failure<X> value, Packer out) {
    out.putString(value.reason());
  }

  @Override
  public Outcome.Failure<X> unpack(Unpacker in) {
    String reason = in.getString();
    try {
      return new Outcome.Failure<>(reason);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outcome.Failure<X> value, String member) {
    return switch (member) {
      case "reason" -> value.reason();
      default -> throw new IllegalArgumentException("Failure has no member " + member);
    };
  }
}
