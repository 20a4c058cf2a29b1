package other;

import lab.Outer_InnerAnam;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Visible}.
 *
 * <pre>
 * class  other.Visible
 * inner  Outer.Inner  group, Inner
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Visible.class)
public final class VisibleAnam extends Codec<Visible> {
  /** The codec; it has no state and serves all threads. */
  public static final VisibleAnam INSTANCE = new VisibleAnam();

  /** For {@link #INSTANCE} alone. */
  private VisibleAnam() {
    super(TypeDescriptor.of(Visible.class, "other.Visible")
        .members("inner")
        .fingerprint(0x164d50dafe249d5bL)
        .build());
  }

  @Override
  public void put(Visible value, Sink out) {
    out.putObject(value.inner(), Outer_InnerAnam.INSTANCE);
  }

  @Override
  public Visible get(Source in) {
    return new Visible(in.getObject(Outer_InnerAnam.INSTANCE));
  }
}
