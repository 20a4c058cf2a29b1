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
 * The codec of {@link Outer.Holder.Held}.
 *
 * <pre>
 * class  lab.Outer.Holder.Held
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outer.Holder.Held.class)
public final class Outer_Holder_HeldAnam implements Codec<Outer.Holder.Held> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_Holder_HeldAnam INSTANCE = new Outer_Holder_HeldAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Outer.Holder.Held> DESCRIPTOR = TypeDescriptor.of(Outer.Holder.Held.class, "lab.Outer.Holder.Held")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Outer_Holder_HeldAnam() {
  }

  @Override
  public TypeDescriptor<Outer.Holder.Held> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Outer.Holder.Held value, ObjectWriter out) {
    out.putInt("x", value.x());
  }

  @Override
  public Outer.Holder.Held read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      return new Outer.Holder.Held(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outer.Holder.Held value, Packer out) {
    out.putInt(value.x());
  }

  @Override
  public Outer.Holder.Held unpack(Unpacker in) {
    int x = in.getInt();
    try {
      return new Outer.Holder.Held(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outer.Holder.Held value, String member) {
    return switch (member) {
      case "x" -> value.x();
      default -> throw new IllegalArgumentException("Held has no member " + member);
    };
  }
}
