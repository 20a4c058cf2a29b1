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
public final class BoundedAnam<N extends String, T extends Comparable<T>, P extends Pair<String, String>> implements Codec<Bounded<N, T, P>> {
  /** The codec for type arguments that are not known. */
  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  public static final BoundedAnam<?, ?, ?> INSTANCE = new BoundedAnam((ValueCodec) Values.STRING, (ValueCodec) Values.ANY, (ValueCodec) Values.registered(Pair.class));

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Bounded.class, "lab.Bounded")
      .member("name")
      .member("value")
      .member("pair")
      .fingerprint(0xe0e07661b772d664L)
      .build();

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
  public BoundedAnam(ValueCodec<N> nCodec, ValueCodec<T> tCodec, ValueCodec<P> pCodec) {
    this.nCodec = nCodec;
    this.tCodec = tCodec;
    this.pCodec = pCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Bounded<N, T, P>> descriptor() {
    return (TypeDescriptor<Bounded<N, T, P>>) DESCRIPTOR;
  }

  @Override
  public void write(Bounded<N, T, P> value, ObjectWriter out) {
    out.put("name", value.name(), nCodec);
    out.put("value", value.value(), tCodec);
    out.put("pair", value.pair(), pCodec);
  }

  @Override
  public Bounded<N, T, P> read(ObjectReader in) {
    N name = in.get("name", nCodec);
    T value_ = in.get("value", tCodec);
    P pair = in.get("pair", pCodec);
    try {
      return new Bounded<>(name, value_, pair);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Bounded<N, T, P> value, Packer out) {
    out.put(value.name(), nCodec);
    out.put(value.value(), tCodec);
    out.put(value.pair(), pCodec);
  }

  @Override
  public Bounded<N, T, P> unpack(Unpacker in) {
    N name = in.get(nCodec);
    T value_ = in.get(tCodec);
    P pair = in.get(pCodec);
    try {
      return new Bounded<>(name, value_, pair);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Bounded<N, T, P> value, String member) {
    return switch (member) {
      case "name" -> value.name();
      case "value" -> value.value();
      case "pair" -> value.pair();
      default -> throw new IllegalArgumentException("Bounded has no member " + member);
    };
  }
}
