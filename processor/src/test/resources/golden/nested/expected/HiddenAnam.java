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
 * The codec of {@link Hidden}.
 *
 * <pre>
 * class  lab.Hidden
 * inner  Outer.Inner  group, Inner
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Hidden.class)
public final class HiddenAnam implements Codec<Hidden> {
  /** The codec; it has no state and serves all threads. */
  public static final HiddenAnam INSTANCE = new HiddenAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Hidden> DESCRIPTOR = TypeDescriptor.of(Hidden.class, "lab.Hidden")
      .member("inner")
      .fingerprint(0x164d50dafe249d5bL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private HiddenAnam() {
  }

  @Override
  public TypeDescriptor<Hidden> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Hidden value, ObjectWriter out) {
    out.put("inner", value.inner(), Members.INNER);
  }

  @Override
  public Hidden read(ObjectReader in) {
    Outer.Inner inner = in.get("inner", Members.INNER);
    try {
      return new Hidden(inner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Hidden value, Packer out) {
    out.put(value.inner(), Members.INNER);
  }

  @Override
  public Hidden unpack(Unpacker in) {
    Outer.Inner inner = in.get(Members.INNER);
    try {
      return new Hidden(inner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Hidden value, String member) {
    return switch (member) {
      case "inner" -> value.inner();
      default -> throw new IllegalArgumentException("Hidden has no member " + member);
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
