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
 * The codec of {@link Near}.
 *
 * <pre>
 * class  lab.Near
 * name   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Near.class)
public final class NearAnam implements Codec<Near> {
  /** The codec; it has no state and serves all threads. */
  public static final NearAnam INSTANCE = new NearAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Near> DESCRIPTOR = TypeDescriptor.of(Near.class, "lab.Near")
      .member("name")
      .fingerprint(0x5b1464a285030953L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private NearAnam() {
  }

  @Override
  public TypeDescriptor<Near> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Near value, ObjectWriter out) {
    out.putString("name", value.getName());
  }

  @Override
  public Near read(ObjectReader in) {
    String name = in.getString("name");
    try {
      Near value = new Near();
      value.setName(name);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Near value, Packer out) {
    out.putString(value.getName());
  }

  @Override
  public Near unpack(Unpacker in) {
    String name = in.getString();
    try {
      Near value = new Near();
      value.setName(name);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Near value, String member) {
    return switch (member) {
      case "name" -> value.getName();
      default -> throw new IllegalArgumentException("Near has no member " + member);
    };
  }
}
