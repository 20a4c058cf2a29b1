package other;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link Far}.
 *
 * <pre>
 * class  other.Far
 * name   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Far.class)
public final class FarAnam implements Codec<Far> {
  /** The codec; it has no state and serves all threads. */
  public static final FarAnam INSTANCE = new FarAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Far> DESCRIPTOR = TypeDescriptor.of(Far.class, "other.Far")
      .member("name")
      .fingerprint(0x5b1464a285030953L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private FarAnam() {
  }

  @Override
  public TypeDescriptor<Far> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Far value, ObjectWriter out) {
    out.putString("name", value.getName());
  }

  @Override
  public Far read(ObjectReader in) {
    String name = in.getString("name");
    try {
      Far value = new Far();
      value.setName(name);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Far value, Packer out) {
    out.putString(value.getName());
  }

  @Override
  public Far unpack(Unpacker in) {
    String name = in.getString();
    try {
      Far value = new Far();
      value.setName(name);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Far value, String member) {
    return switch (member) {
      case "name" -> value.getName();
      default -> throw new IllegalArgumentException("Far has no member " + member);
    };
  }
}
