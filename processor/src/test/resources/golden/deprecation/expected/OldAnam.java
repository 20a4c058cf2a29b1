package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link Old}.
 *
 * <pre>
 * class  lab.Old
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Old.class)
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldAnam implements Codec<Old> {
  /** The codec; it has no state and serves all threads. */
  public static final OldAnam INSTANCE = new OldAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Old> DESCRIPTOR = TypeDescriptor.of(Old.class, "lab.Old")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private OldAnam() {
  }

  @Override
  public TypeDescriptor<Old> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Old value, ObjectWriter out) {
    out.putInt("x", value.x());
  }

  @Override
  public Old read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      return new Old(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Old value, Packer out) {
    out.putInt(value.x());
  }

  @Override
  public Old unpack(Unpacker in) {
    int x = in.getInt();
    try {
      return new Old(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Old value, String member) {
    return switch (member) {
      case "x" -> value.x();
      default -> throw new IllegalArgumentException("Old has no member " + member);
    };
  }
}
