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
public final class Outcome_SuccessAnam<V> implements Codec<Outcome.Success<V>> {
  /** The codec for type arguments that are not known. */
  public static final Outcome_SuccessAnam<Object> INSTANCE = new Outcome_SuccessAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Outcome.Success.class, "lab.Outcome.Success")
      .member("value")
      .fingerprint(0x9a8b0dc1b8caf15cL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<V> vCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param vCodec the codec of {@code V}
   */
  public Outcome_SuccessAnam(ValueCodec<V> vCodec) {
    this.vCodec = vCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Outcome.Success<V>> descriptor() {
    return (TypeDescriptor<Outcome.Success<V>>) DESCRIPTOR;
  }

  @Override
  public void write(Outcome.Success<V> value, ObjectWriter out) {
    out.put("value", value.value(), vCodec);
  }

  @Override
  public Outcome.Success<V> read(ObjectReader in) {
    V value_ = in.get("value", vCodec);
    try {
      return new Outcome.Success<>(value_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outcome.Success<V> value, Packer out) {
    out.put(value.value(), vCodec);
  }

  @Override
  public Outcome.Success<V> unpack(Unpacker in) {
    V value_ = in.get(vCodec);
    try {
      return new Outcome.Success<>(value_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outcome.Success<V> value, String member) {
    return switch (member) {
      case "value" -> value.value();
      default -> throw new IllegalArgumentException("Success has no member " + member);
    };
  }
}
