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
 * The codec of {@link Outer.Inner}.
 *
 * <pre>
 * class  lab.Outer.Inner
 * x      int               attribute, int32
 * deep   Outer.Inner.Deep  group, Deep
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outer.Inner.class)
public final class Outer_InnerAnam implements Codec<Outer.Inner> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_InnerAnam INSTANCE = new Outer_InnerAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Outer.Inner> DESCRIPTOR = TypeDescriptor.of(Outer.Inner.class, "lab.Outer.Inner")
      .member("x")
      .member("deep")
      .fingerprint(0x297e922c849f437bL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Outer_InnerAnam() {
  }

  @Override
  public TypeDescriptor<Outer.Inner> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Outer.Inner value, ObjectWriter out) {
    out.putInt("x", value.x());
    out.put("deep", value.deep(), Members.DEEP);
  }

  @Override
  public Outer.Inner read(ObjectReader in) {
    int x = in.getInt("x");
    Outer.Inner.Deep deep = in.get("deep", Members.DEEP);
    try {
      return new Outer.Inner(x, deep);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outer.Inner value, Packer out) {
    out.putInt(value.x());
    out.put(value.deep(), Members.DEEP);
  }

  @Override
  public Outer.Inner unpack(Unpacker in) {
    int x = in.getInt();
    Outer.Inner.Deep deep = in.get(Members.DEEP);
    try {
      return new Outer.Inner(x, deep);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outer.Inner value, String member) {
    return switch (member) {
      case "x" -> value.x();
      case "deep" -> value.deep();
      default -> throw new IllegalArgumentException("Inner has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code deep}. */
    static final ValueCodec<Outer.Inner.Deep> DEEP = Values.object(Outer_Inner_DeepAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
