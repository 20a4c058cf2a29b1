package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class Outer_InnerAnam extends Codec<Outer.Inner> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_InnerAnam INSTANCE = new Outer_InnerAnam();

  /** For {@link #INSTANCE} alone. */
  private Outer_InnerAnam() {
    super(TypeDescriptor.of(Outer.Inner.class, "lab.Outer.Inner")
        .members("int x", "deep")
        .fingerprint(0x297e922c849f437bL)
        .build());
  }

  @Override
  public void put(Outer.Inner value, Sink out) {
    out.putInt(value.x());
    out.putObject(value.deep(), Outer_Inner_DeepAnam.INSTANCE);
  }

  @Override
  public Outer.Inner get(Source in) {
    return new Outer.Inner(in.getInt(), in.getObject(Outer_Inner_DeepAnam.INSTANCE));
  }
}
