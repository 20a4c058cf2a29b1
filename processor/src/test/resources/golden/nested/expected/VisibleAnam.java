package other;

import lab.Outer;
import lab.Outer_InnerAnam;
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
 * The codec of {@link Visible}.
 *
 * <pre>
 * class  other.Visible
 * inner  Outer.Inner  group, Inner
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Visible.class)
public final class VisibleAnam implements Codec<Visible> {
  /** The codec; it has no state and serves all threads. */
  public static final VisibleAnam INSTANCE = new VisibleAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Visible> DESCRIPTOR = TypeDescriptor.of(Visible.class, "other.Visible")
      .member("inner")
      .fingerprint(0x164d50dafe249d5bL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private VisibleAnam() {
  }

  @Override
  public TypeDescriptor<Visible> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Visible value, ObjectWriter out) {
    out.put("inner", value.inner(), Members.INNER);
  }

  @Override
  public Visible read(ObjectReader in) {
    Outer.Inner inner = in.get("inner", Members.INNER);
    try {
      return new Visible(inner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Visible value, Packer out) {
    out.put(value.inner(), Members.INNER);
  }

  @Override
  public Visible unpack(Unpacker in) {
    Outer.Inner inner = in.get(Members.INNER);
    try {
      return new Visible(inner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Visible value, String member) {
    return switch (member) {
      case "inner" -> value.inner();
      default -> throw new IllegalArgumentException("Visible has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code inner}. */
    static final ValueCodec<Outer.Inner> INNER = Values.object(Outer_InnerAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
