package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Polygon.Triangle}.
 *
 * <pre>
 * class   lab.Polygon.Triangle
 * a       double  attribute, float64
 * b       double  attribute, float64
 * c       double  attribute, float64
 * colour  String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Polygon.Triangle.class)
public final class Polygon_TriangleAnam extends Codec<Polygon.Triangle> {
  /** The codec; it has no state and serves all threads. */
  public static final Polygon_TriangleAnam INSTANCE = new Polygon_TriangleAnam();

  /** For {@link #INSTANCE} alone. */
  private Polygon_TriangleAnam() {
    super(TypeDescriptor.of(Polygon.Triangle.class, "lab.Polygon.Triangle")
        .members("double a", "double b", "double c", "String colour")
        .fingerprint(0xa74f88aca471b565L)
        .build());
  }

  @Override
  public void put(Polygon.Triangle value, Sink out) {
    out.putDouble(value.a());
    out.putDouble(value.b());
    out.putDouble(value.c());
    out.putString(value.color());
  }

  @Override
  public Polygon.Triangle get(Source in) {
    return new Polygon.Triangle(
        in.getDouble(),
        in.getDouble(),
        in.getDouble(),
        in.getString());
  }
}
