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
public final class PairAnam<A, B> implements Codec<Pair<A, B>> {
  /** The codec for type arguments that are not known. */
  public static final PairAnam<Object, Object> INSTANCE = new PairAnam<>(Values.ANY, Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Pair.class, "lab.Pair")
      .member("first")
      .member("second")
      .fingerprint(0xd15c7a7d93ae3210L)
      .build();

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
  public PairAnam(ValueCodec<A> aCodec, ValueCodec<B> bCodec) {
    this.aCodec = aCodec;
    this.bCodec = bCodec;
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Pair<A, B>> descriptor() {
    return (TypeDescriptor<Pair<A, B>>) DESCRIPTOR;
  }

  @Override
  public void write(Pair<A, B> value, ObjectWriter out) {
    out.put("first", value.first(), aCodec);
    out.put("second", value.second(), bCodec);
  }

  @Override
  public Pair<A, B> read(ObjectReader in) {
    A first = in.get("first", aCodec);
    B second = in.get("second", bCodec);
    try {
      return new Pair<>(first, second);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Pair<A, B> value, Packer out) {
    out.put(value.first(), aCodec);
    out.put(value.second(), bCodec);
  }

  @Override
  public Pair<A, B> unpack(Unpacker in) {
    A first = in.get(aCodec);
    B second = in.get(bCodec);
    try {
      return new Pair<>(first, second);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Pair<A, B> value, String member) {
    return switch (member) {
      case "first" -> value.first();
      case "second" -> value.second();
      default -> throw new IllegalArgumentException("Pair has no member " + member);
    };
  }
}
