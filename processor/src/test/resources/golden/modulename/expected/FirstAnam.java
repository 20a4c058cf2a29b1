package a;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link First}.
 *
 * <pre>
 * class  a.First
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(First.class)
public final class FirstAnam extends Codec<First> {
  /** The codec; it has no state and serves all threads. */
  public static final FirstAnam INSTANCE = new FirstAnam();

  /** For {@link #INSTANCE} alone. */
  private FirstAnam() {
    super(TypeDescriptor.of(First.class, "a.First")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(First value, Sink out) {
    out.putInt(value.x());
  }

  @Override
  public First get(Source in) {
    return new First(in.getInt());
  }
}
