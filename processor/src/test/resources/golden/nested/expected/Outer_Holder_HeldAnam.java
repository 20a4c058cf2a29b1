package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class Outer_Holder_HeldAnam extends Codec<Outer.Holder.Held> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_Holder_HeldAnam INSTANCE = new Outer_Holder_HeldAnam();

  /** For {@link #INSTANCE} alone. */
  private Outer_Holder_HeldAnam() {
    super(TypeDescriptor.of(Outer.Holder.Held.class, "lab.Outer.Holder.Held")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(Outer.Holder.Held value, Sink out) {
    out.putInt(value.x());
  }

  @Override
  public Outer.Holder.Held get(Source in) {
    return new Outer.Holder.Held(in.getInt());
  }
}
