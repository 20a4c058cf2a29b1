package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Open.Known}.
 *
 * <pre>
 * class  lab.Open.Known
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Open.Known.class)
public final class Open_KnownAnam extends Codec<Open.Known> {
  /** The codec; it has no state and serves all threads. */
  public static final Open_KnownAnam INSTANCE = new Open_KnownAnam();

  /** For {@link #INSTANCE} alone. */
  private Open_KnownAnam() {
    super(TypeDescriptor.of(Open.Known.class, "lab.Open.Known")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(Open.Known value, Sink out) {
    out.putInt(value.x());
  }

  @Override
  public Open.Known get(Source in) {
    return new Open.Known(in.getInt());
  }
}
