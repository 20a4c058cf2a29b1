package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/**
 * The codec of {@link Gain}.
 *
 * <pre>
 * class    lab.Gain
 * setting  Double  attribute, float64
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Gain.class)
public final class GainAnam extends Codec<Gain> {
  /** The codec; it has no state and serves all threads. */
  public static final GainAnam INSTANCE = new GainAnam();

  /** For {@link #INSTANCE} alone. */
  private GainAnam() {
    super(TypeDescriptor.of(Gain.class, "lab.Gain")
        .members("setting")
        .fingerprint(0x584ff54dd1d108f4L)
        .build());
  }

  @Override
  public void put(Gain value, Sink out) {
    out.put(value.setting(), Values.DOUBLE);
  }

  @Override
  public Gain get(Source in) {
    return new Gain(in.get(Values.DOUBLE));
  }
}
