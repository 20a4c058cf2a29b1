package lab;

import java.util.List;
import java.util.Map;
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
 * The codec of {@link Light}.
 *
 * <pre>
 * class   lab.Light
 * color   Light.Color                   attribute, enum
 * colors  List&lt;Light.Color&gt;             group, list
 * kinds   Map&lt;Light.Color, Light.Kind&gt;  group, dictionary
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Light.class)
public final class LightAnam implements Codec<Light> {
  /** The codec; it has no state and serves all threads. */
  public static final LightAnam INSTANCE = new LightAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Light> DESCRIPTOR = TypeDescriptor.of(Light.class, "lab.Light")
      .member("color")
      .member("colors")
      .member("kinds")
      .fingerprint(0xbc19d953b0d0cc49L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private LightAnam() {
  }

  @Override
  public TypeDescriptor<Light> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Light value, ObjectWriter out) {
    out.put("color", value.color(), Members.COLOR);
    out.put("colors", value.colors(), Members.COLORS);
    out.put("kinds", value.kinds(), Members.KINDS);
  }

  @Override
  public Light read(ObjectReader in) {
    Light.Color color = in.get("color", Members.COLOR);
    List<Light.Color> colors = in.get("colors", Members.COLORS);
    Map<Light.Color, Light.Kind> kinds = in.get("kinds", Members.KINDS);
    try {
      return new Light(color, colors, kinds);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Light value, Packer out) {
    out.put(value.color(), Members.COLOR);
    out.put(value.colors(), Members.COLORS);
    out.put(value.kinds(), Members.KINDS);
  }

  @Override
  public Light unpack(Unpacker in) {
    Light.Color color = in.get(Members.COLOR);
    List<Light.Color> colors = in.get(Members.COLORS);
    Map<Light.Color, Light.Kind> kinds = in.get(Members.KINDS);
    try {
      return new Light(color, colors, kinds);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Light value, String member) {
    return switch (member) {
      case "color" -> value.color();
      case "colors" -> value.colors();
      case "kinds" -> value.kinds();
      default -> throw new IllegalArgumentException("Light has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code color}. */
    static final ValueCodec<Light.Color> COLOR = Values.enumeration(Light.Color.class, Light.Color.values());

    /** Of {@code colors}. */
    static final ValueCodec<List<Light.Color>> COLORS = Values.list(Values.enumeration(Light.Color.class, Light.Color.values()));

    /** Of {@code kinds}. */
    static final ValueCodec<Map<Light.Color, Light.Kind>> KINDS = Values.map(Values.enumeration(Light.Color.class, Light.Color.values()), Values.enumeration(Light.Kind.class, Light.Kind.values()));

    /** No instances. */
    private Members() {
    }
  }
}
