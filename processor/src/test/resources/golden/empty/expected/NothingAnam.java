package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Nothing}.
 *
 * <pre>
 * class  lab.Nothing
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Nothing.class)
public final class NothingAnam extends Codec<Nothing> {
  /** The codec; it has no state and serves all threads. */
  public static final NothingAnam INSTANCE = new NothingAnam();

  /** For {@link #INSTANCE} alone. */
  private NothingAnam() {
    super(TypeDescriptor.of(Nothing.class, "lab.Nothing")
        .fingerprint(0xa388aaa866dc80adL)
        .build());
  }

  @Override
  public void put(Nothing value, Sink out) {
  }

  @Override
  public Nothing get(Source in) {
    return new Nothing();
  }
}
