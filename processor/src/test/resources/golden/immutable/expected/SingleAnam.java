package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Single}.
 *
 * <pre>
 * class   lab.Single
 * weight  double  attribute, float64
 * name    String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Single.class)
public final class SingleAnam extends Codec<Single> {
  /** The codec; it has no state and serves all threads. */
  public static final SingleAnam INSTANCE = new SingleAnam();

  /** For {@link #INSTANCE} alone. */
  private SingleAnam() {
    super(TypeDescriptor.of(Single.class, "lab.Single")
        .members("double weight", "String name")
        .fingerprint(0xd3568394bc4aa5c1L)
        .build());
  }

  @Override
  public void put(Single value, Sink out) {
    out.putDouble(value.weight());
    out.putString(value.getName());
  }

  @Override
  public Single get(Source in) {
    double weight = in.getDouble();
    String name = in.getString();
    Single value = new Single(name);
    value.weight(weight);
    return value;
  }
}
