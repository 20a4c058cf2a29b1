package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Outcome.Nothing}.
 *
 * <pre>
 * class  lab.Outcome.Nothing
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outcome.Nothing.class)
public final class Outcome_NothingAnam extends Codec<Outcome.Nothing> {
  /** The codec; it has no state and serves all threads. */
  public static final Outcome_NothingAnam INSTANCE = new Outcome_NothingAnam();

  /** For {@link #INSTANCE} alone. */
  private Outcome_NothingAnam() {
    super(TypeDescriptor.of(Outcome.Nothing.class, "lab.Outcome.Nothing")
        .fingerprint(0xa388aaa866dc80adL)
        .build());
  }

  @Override
  public void put(Outcome.Nothing value, Sink out) {
  }

  @Override
  public Outcome.Nothing get(Source in) {
    return new Outcome.Nothing();
  }
}
