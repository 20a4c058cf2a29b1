package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class Outer_HiddenAnam extends Codec<Outer.Hidden> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_HiddenAnam INSTANCE = new Outer_HiddenAnam();

  /** For {@link #INSTANCE} alone. */
  private Outer_HiddenAnam() {
    super(TypeDescriptor.of(Outer.Hidden.class, "lab.Outer.Hidden")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(Outer.Hidden value, Sink out) {
    out.putInt(value.x);
  }

  @Override
  public Outer.Hidden get(Source in) {
    Outer.Hidden value = new Outer.Hidden();
    value.x = in.getInt();
    return value;
  }
}
