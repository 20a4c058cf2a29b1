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
 * The codec of {@link Loose}.
 *
 * <pre>
 * class  Loose
 * x      int    attribute, int32
 * next   Loose  group, Loose
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Loose.class)
public final class LooseAnam implements Codec<Loose> {
  /** The codec; it has no state and serves all threads. */
  public static final LooseAnam INSTANCE = new LooseAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Loose> DESCRIPTOR = TypeDescriptor.of(Loose.class, "Loose")
      .member("x")
      .member("next")
      .fingerprint(0x90364107448b0b52L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private LooseAnam() {
  }

  @Override
  public TypeDescriptor<Loose> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Loose value, ObjectWriter out) {
    out.putInt("x", value.x());
    out.put("next", value.next(), Members.NEXT);
  }

  @Override
  public Loose read(ObjectReader in) {
    int x = in.getInt("x");
    Loose next = in.get("next", Members.NEXT);
    try {
      return new Loose(x, next);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Loose value, Packer out) {
    out.putInt(value.x());
    out.put(value.next(), Members.NEXT);
  }

  @Override
  public Loose unpack(Unpacker in) {
    int x = in.getInt();
    Loose next = in.get(Members.NEXT);
    try {
      return new Loose(x, next);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Loose value, String member) {
    return switch (member) {
      case "x" -> value.x();
      case "next" -> value.next();
      default -> throw new IllegalArgumentException("Loose has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code next}. */
    static final ValueCodec<Loose> NEXT = Values.object(LooseAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
