package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Old}.
 *
 * <pre>
 * class  lab.Old
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Old.class)
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldAnam extends Codec<Old> {
  /** The codec; it has no state and serves all threads. */
  public static final OldAnam INSTANCE = new OldAnam();

  /** For {@link #INSTANCE} alone. */
  private OldAnam() {
    super(TypeDescriptor.of(Old.class, "lab.Old")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(Old value, Sink out) {
    out.putInt(value.x());
  }

  @Override
  public Old get(Source in) {
    return new Old(in.getInt());
  }
}
