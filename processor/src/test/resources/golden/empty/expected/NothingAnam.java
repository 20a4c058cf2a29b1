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
 * The codec of {@link Nothing}.
 *
 * <pre>
 * class  lab.Nothing
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Nothing.class)
public final class NothingAnam implements Codec<Nothing> {
  /** The codec; it has no state and serves all threads. */
  public static final NothingAnam INSTANCE = new NothingAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Nothing> DESCRIPTOR = TypeDescriptor.of(Nothing.class, "lab.Nothing")
      .fingerprint(0xa388aaa866dc80adL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private NothingAnam() {
  }

  @Override
  public TypeDescriptor<Nothing> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Nothing value, ObjectWriter out) {
  }

  @Override
  public Nothing read(ObjectReader in) {
    try {
      return new Nothing();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Nothing value, Packer out) {
  }

  @Override
  public Nothing unpack(Unpacker in) {
    try {
      return new Nothing();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Nothing value, String member) {
    throw new IllegalArgumentException("Nothing has no member " + member);
  }
}
