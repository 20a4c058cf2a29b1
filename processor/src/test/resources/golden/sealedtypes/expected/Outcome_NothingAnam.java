package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link Outcome.Nothing}.
 *
 * <pre>
 * class  lab.Outcome.Nothing
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Outcome.Nothing.class)
public final class Outcome_NothingAnam implements Codec<Outcome.Nothing> {
  /** The codec; it has no state and serves all threads. */
  public static final Outcome_NothingAnam INSTANCE = new Outcome_NothingAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Outcome.Nothing> DESCRIPTOR = TypeDescriptor.of(Outcome.Nothing.class, "lab.Outcome.Nothing")
      .fingerprint(0xa388aaa866dc80adL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Outcome_NothingAnam() {
  }

  @Override
  public TypeDescriptor<Outcome.Nothing> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Outcome.Nothing value, ObjectWriter out) {
  }

  @Override
  public Outcome.Nothing read(ObjectReader in) {
    try {
      return new Outcome.Nothing();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Outcome.Nothing value, Packer out) {
  }

  @Override
  public Outcome.Nothing unpack(Unpacker in) {
    try {
      return new Outcome.Nothing();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Outcome.Nothing value, String member) {
    throw new IllegalArgumentException("Nothing has no member " + member);
  }
}
