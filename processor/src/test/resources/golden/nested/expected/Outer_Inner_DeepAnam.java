package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class Outer_Inner_DeepAnam extends Codec<Outer.Inner.Deep> {
  /** The codec; it has no state and serves all threads. */
  public static final Outer_Inner_DeepAnam INSTANCE = new Outer_Inner_DeepAnam();

  /** For {@link #INSTANCE} alone. */
  private Outer_Inner_DeepAnam() {
    super(TypeDescriptor.of(Outer.Inner.Deep.class, "lab.Outer.Inner.Deep")
        .members("inners")
        .fingerprint(0x21b3f2bca414167eL)
        .build());
  }

  @Override
  public void put(Outer.Inner.Deep value, Sink out) {
    out.putList(value.inners(), Outer_InnerAnam.INSTANCE);
  }

  @Override
  public Outer.Inner.Deep get(Source in) {
    return new Outer.Inner.Deep(in.getList(Outer_InnerAnam.INSTANCE));
  }
}
