package lab;

import java.util.List;
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
 * The codec of {@link Outer.Inner.Deep}.
 *
 * <pre>
 * class   lab.Outer.Inner.Deep
 * inners  List&lt;Outer.Inner&gt;  group, list
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outer.Inner.Deep.class)
public final class Outer_Inner_DeepAnam implements Codec<Outer.Inner.Deep> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_Inner_DeepAnam INSTANCE = new Outer_Inner_DeepAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Outer.Inner.Deep> DESCRIPTOR = TypeDescriptor.of(Outer.Inner.Deep.class, "lab.Outer.Inner.Deep")
      .member("inners")
      .fingerprint(0x21b3f2bca414167eL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Outer_Inner_DeepAnam() {
  }

  @Override
  public TypeDescriptor<Outer.Inner.Deep> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Outer.Inner.Deep value, ObjectWriter out) {
    out.put("inners", value.inners(), Members.INNERS);
  }

  @Override
  public Outer.Inner.Deep read(ObjectReader in) {
    List<Outer.Inner> inners = in.get("inners", Members.INNERS);
    try {
      return new Outer.Inner.Deep(inners);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outer.Inner.Deep value, Packer out) {
    out.put(value.inners(), Members.INNERS);
  }

  @Override
  public Outer.Inner.Deep unpack(Unpacker in) {
    List<Outer.Inner> inners = in.get(Members.INNERS);
    try {
      return new Outer.Inner.Deep(inners);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outer.Inner.Deep value, String member) {
    return switch (member) {
      case "inners" -> value.inners();
      default -> throw new IllegalArgumentException("Deep has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code inners}. */
    static final ValueCodec<List<Outer.Inner>> INNERS = Values.list(Values.object(Outer_InnerAnam.INSTANCE));

    /** No instances. */
    private Members() {
    }
  }
}
