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
 * The codec of {@link Outer.Hidden}.
 *
 * <pre>
 * class  lab.Outer.Hidden
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outer.Hidden.class)
public final class Outer_HiddenAnam implements Codec<Outer.Hidden> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_HiddenAnam INSTANCE = new Outer_HiddenAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Outer.Hidden> DESCRIPTOR = TypeDescriptor.of(Outer.Hidden.class, "lab.Outer.Hidden")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Outer_HiddenAnam() {
  }

  @Override
  public TypeDescriptor<Outer.Hidden> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Outer.Hidden value, ObjectWriter out) {
    out.putInt("x", value.x);
  }

  @Override
  public Outer.Hidden read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      Outer.Hidden value = new Outer.Hidden();
      value.x = x;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outer.Hidden value, Packer out) {
    out.putInt(value.x);
  }

  @Override
  public Outer.Hidden unpack(Unpacker in) {
    int x = in.getInt();
    try {
      Outer.Hidden value = new Outer.Hidden();
      value.x = x;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outer.Hidden value, String member) {
    return switch (member) {
      case "x" -> value.x;
      default -> throw new IllegalArgumentException("Hidden has no member " + member);
    };
  }
}
