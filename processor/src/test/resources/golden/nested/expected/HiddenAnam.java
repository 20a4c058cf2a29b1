package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Hidden}.
 *
 * <pre>
 * class  lab.Hidden
 * inner  Outer.Inner  group, Inner
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Hidden.class)
public final class HiddenAnam extends Codec<Hidden> {
  /** The codec; it has no state and serves all threads. */
  public static final HiddenAnam INSTANCE = new HiddenAnam();

  /** For {@link #INSTANCE} alone. */
  private HiddenAnam() {
    super(TypeDescriptor.of(Hidden.class, "lab.Hidden")
        .members("inner")
        .fingerprint(0x164d50dafe249d5bL)
        .build());
  }

  @Override
  public void put(Hidden value, Sink out) {
    out.putObject(value.inner(), Outer_InnerAnam.INSTANCE);
  }

  @Override
  public Hidden get(Source in) {
    return new Hidden(in.getObject(Outer_InnerAnam.INSTANCE));
  }
}
