package a;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link First}.
 *
 * <pre>
 * class  a.First
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(First.class)
public final class FirstAnam implements Codec<First> {
  /** The codec; it has no state and serves all threads. */
  public static final FirstAnam INSTANCE = new FirstAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<First> DESCRIPTOR = TypeDescriptor.of(First.class, "a.First")
      .member("x")
      .fingerprint(0xeaf907f06cf96638L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private FirstAnam() {
  }

  @Override
  public TypeDescriptor<First> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(First value, ObjectWriter out) {
    out.putInt("x", value.x());
  }

  @Override
  public First read(ObjectReader in) {
    int x = in.getInt("x");
    try {
      return new First(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(First value, Packer out) {
    out.putInt(value.x());
  }

  @Override
  public First unpack(Unpacker in) {
    int x = in.getInt();
    try {
      return new First(x);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(First value, String member) {
    return switch (member) {
      case "x" -> value.x();
      default -> throw new IllegalArgumentException("First has no member " + member);
    };
  }
}
