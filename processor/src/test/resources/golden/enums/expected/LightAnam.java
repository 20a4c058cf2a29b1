package lab;

import java.util.List;
import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class LightAnam extends Codec<Light> {
  /** The codec; it has no state and serves all threads. */
  public static final LightAnam INSTANCE = new LightAnam();

  /** For {@link #INSTANCE} alone. */
  private LightAnam() {
    super(TypeDescriptor.of(Light.class, "lab.Light")
        .members("color", "colors", "kinds")
        .fingerprint(0xbc19d953b0d0cc49L)
        .build());
  }

  @Override
  public void put(Light value, Sink out) {
    out.put(value.color(), Members.COLOR);
    out.put(value.colors(), Members.COLORS);
    out.put(value.kinds(), Members.KINDS);
  }

  @Override
  public Light get(Source in) {
    return new Light(
        in.get(Members.COLOR),
        in.get(Members.COLORS),
        in.get(Members.KINDS));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
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
