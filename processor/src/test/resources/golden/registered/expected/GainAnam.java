package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
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
public final class GainAnam implements Codec<Gain> {
  /** The codec; it has no state and serves all threads. */
  public static final GainAnam INSTANCE = new GainAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Gain> DESCRIPTOR = TypeDescriptor.of(Gain.class, "lab.Gain")
      .member("setting")
      .fingerprint(0x584ff54dd1d108f4L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private GainAnam() {
  }

  @Override
  public TypeDescriptor<Gain> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Gain value, ObjectWriter out) {
    out.put("setting", value.setting(), Members.SETTING);
  }

  @Override
  public Gain read(ObjectReader in) {
    Double setting = in.get("setting", Members.SETTING);
    try {
      return new Gain(setting);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Gain value, Packer out) {
    out.put(value.setting(), Members.SETTING);
  }

  @Override
  public Gain unpack(Unpacker in) {
    Double setting = in.get(Members.SETTING);
    try {
      return new Gain(setting);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Gain value, String member) {
    return switch (member) {
      case "setting" -> value.setting();
      default -> throw new IllegalArgumentException("Gain has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code setting}. */
    static final ValueCodec<Double> SETTING = Values.DOUBLE;

    /** No instances. */
    private Members() {
    }
  }
}
