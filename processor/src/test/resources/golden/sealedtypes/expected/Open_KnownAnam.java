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
 * The codec of {@link Open.Known}.
 *
 * <pre>
 * class  lab.Open.Known
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Open.Known.class)
public final class Open_KnownAnam implements Codec<Open.Known> {
  /** The codec; it has no state and serves all threads. */
  public static final Open_KnownAnam INSTANCE = new Open_KnownAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Open.Known> DESCRIPTOR = TypeDescriptor.of(Open.Known.class, "lab.Open.Known")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Open_KnownAnam() {
  }

  @Override
  public TypeDescriptor<Open.Known> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Open.Known value, ObjectWriter out) {
    out.putInt("x", value.x());
  }

  @Override
  public Open.Known read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      return new Open.Known(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Open.Known value, Packer out) {
    out.putInt(value.x());
  }

  @Override
  public Open.Known unpack(Unpacker in) {
    int x = in.getInt();
    try {
      return new Open.Known(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Open.Known value, String member) {
    return switch (member) {
      case "x" -> value.x();
      default -> throw new IllegalArgumentException("Known has no member " + member);
    };
  }
}
