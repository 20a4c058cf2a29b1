package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Near}.
 *
 * <pre>
 * class  lab.Near
 * name   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Near.class)
public final class NearAnam extends Codec<Near> {
  /** The codec; it has no state and serves all threads. */
  public static final NearAnam INSTANCE = new NearAnam();

  /** For {@link #INSTANCE} alone. */
  private NearAnam() {
    super(TypeDescriptor.of(Near.class, "lab.Near")
        .members("String name")
        .fingerprint(0x5b1464a285030953L)
        .build());
  }

  @Override
  public void put(Near value, Sink out) {
    out.putString(value.getName());
  }

  @Override
  public Near get(Source in) {
    Near value = new Near();
    value.setName(in.getString());
    return value;
  }
}
