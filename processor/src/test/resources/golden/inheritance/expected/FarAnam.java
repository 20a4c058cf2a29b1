package other;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Far}.
 *
 * <pre>
 * class  other.Far
 * name   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Far.class)
public final class FarAnam extends Codec<Far> {
  /** The codec; it has no state and serves all threads. */
  public static final FarAnam INSTANCE = new FarAnam();

  /** For {@link #INSTANCE} alone. */
  private FarAnam() {
    super(TypeDescriptor.of(Far.class, "other.Far")
        .members("String name")
        .fingerprint(0x5b1464a285030953L)
        .build());
  }

  @Override
  public void put(Far value, Sink out) {
    out.putString(value.getName());
  }

  @Override
  public Far get(Source in) {
    Far value = new Far();
    value.setName(in.getString());
    return value;
  }
}
