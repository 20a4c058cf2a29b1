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
public final class Spectrum_PeakAnam implements Codec<Spectrum.Peak> {
  /** The codec; it has no state and serves all threads. */
  public static final Spectrum_PeakAnam INSTANCE = new Spectrum_PeakAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Spectrum.Peak> DESCRIPTOR = TypeDescriptor.of(Spectrum.Peak.class, "lab.Spectrum.Peak")
      .member("mass")
      .member("height")
      .fingerprint(0xbda1fa760b3d953eL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Spectrum_PeakAnam() {
  }

  @Override
  public TypeDescriptor<Spectrum.Peak> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Spectrum.Peak value, ObjectWriter out) {
    out.putInt("mass", value.mass());
    out.putDouble("height", value.height());
  }

  @Override
  public Spectrum.Peak read(ObjectReader in) {
    int mass = in.getInt("mass");
    double height = in.getDouble("height");
    try {
      return new Spectrum.Peak(mass, height);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Spectrum.Peak value, Packer out) {
    out.putInt(value.mass());
    out.putDouble(value.height());
  }

  @Override
  public Spectrum.Peak unpack(Unpacker in) {
    int mass = in.getInt();
    double height = in.getDouble();
    try {
      return new Spectrum.Peak(mass, height);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Spectrum.Peak value, String member) {
    return switch (member) {
      case "mass" -> value.mass();
      case "height" -> value.height();
      default -> throw new IllegalArgumentException("Peak has no member " + member);
    };
  }
}
