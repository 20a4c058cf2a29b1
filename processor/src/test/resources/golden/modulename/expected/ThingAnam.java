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
 * The codec of {@link Thing}.
 *
 * <pre>
 * class  lab.Thing
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Thing.class)
public final class ThingAnam implements Codec<Thing> {
  /** The codec; it has no state and serves all threads. */
  public static final ThingAnam INSTANCE = new ThingAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Thing> DESCRIPTOR = TypeDescriptor.of(Thing.class, "lab.Thing")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private ThingAnam() {
  }

  @Override
  public TypeDescriptor<Thing> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Thing value, ObjectWriter out) {
    out.putInt("x", value.x());
  }

  @Override
  public Thing read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      return new Thing(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Thing value, Packer out) {
    out.putInt(value.x());
  }

  @Override
  public Thing unpack(Unpacker in) {
    int x = in.getInt();
    try {
      return new Thing(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Thing value, String member) {
    return switch (member) {
      case "x" -> value.x();
      default -> throw new IllegalArgumentException("Thing has no member " + member);
    };
  }
}
