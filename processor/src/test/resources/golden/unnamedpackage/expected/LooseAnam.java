import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Loose}.
 *
 * <pre>
 * class  Loose
 * x      int    attribute, int32
 * next   Loose  group, Loose
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Loose.class)
public final class LooseAnam extends Codec<Loose> {
  /** The codec; it has no state and serves all threads. */
  public static final LooseAnam INSTANCE = new LooseAnam();

  /** For {@link #INSTANCE} alone. */
  private LooseAnam() {
    super(TypeDescriptor.of(Loose.class, "Loose")
        .members("int x", "next")
        .fingerprint(0x90364107448b0b52L)
        .build());
  }

  @Override
  public void put(Loose value, Sink out) {
    out.putInt(value.x());
    out.putObject(value.next(), LooseAnam.INSTANCE);
  }

  @Override
  public Loose get(Source in) {
    return new Loose(in.getInt(), in.getObject(LooseAnam.INSTANCE));
  }
}
