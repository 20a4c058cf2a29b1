package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Spectrum.Peak}.
 *
 * <pre>
 * class   lab.Spectrum.Peak
 * mass    int     attribute, int32
 * height  double  attribute, float64
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Spectrum.Peak.class)
public final class Spectrum_PeakAnam extends Codec<Spectrum.Peak> {
  /** The codec; it has no state and serves all threads. */
  public static final Spectrum_PeakAnam INSTANCE = new Spectrum_PeakAnam();

  /** For {@link #INSTANCE} alone. */
  private Spectrum_PeakAnam() {
    super(TypeDescriptor.of(Spectrum.Peak.class, "lab.Spectrum.Peak")
        .members("int mass", "double height")
        .fingerprint(0xbda1fa760b3d953eL)
        .build());
  }

  @Override
  public void put(Spectrum.Peak value, Sink out) {
    out.putInt(value.mass());
    out.putDouble(value.height());
  }

  @Override
  public Spectrum.Peak get(Source in) {
    return new Spectrum.Peak(in.getInt(), in.getDouble());
  }
}
