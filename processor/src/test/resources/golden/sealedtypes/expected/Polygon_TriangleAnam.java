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
public final class Polygon_TriangleAnam implements Codec<Polygon.Triangle> {
  /** The codec; it has no state and serves all threads. */
  public static final Polygon_TriangleAnam INSTANCE = new Polygon_TriangleAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Polygon.Triangle> DESCRIPTOR = TypeDescriptor.of(Polygon.Triangle.class, "lab.Polygon.Triangle")
      .member("a")
      .member("b")
      .member("c")
      .member("colour")
      .fingerprint(0xa74f88aca471b565L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Polygon_TriangleAnam() {
  }

  @Override
  public TypeDescriptor<Polygon.Triangle> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Polygon.Triangle value, ObjectWriter out) {
    out.putDouble("a", value.a());
    out.putDouble("b", value.b());
    out.putDouble("c", value.c());
    out.putString("colour", value.color());
  }

  @Override
  public Polygon.Triangle read(ObjectReader in) {
    double a = in.getDouble("a");
    double b = in.getDouble("b");
    double c = in.getDouble("c");
    String color = in.getString("colour");
    try {
      return new Polygon.Triangle(a, b, c, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Polygon.Triangle value, Packer out) {
    out.putDouble(value.a());
    out.putDouble(value.b());
    out.putDouble(value.c());
    out.putString(value.color());
  }

  @Override
  public Polygon.Triangle unpack(Unpacker in) {
    double a = in.getDouble();
    double b = in.getDouble();
    double c = in.getDouble();
    String color = in.getString();
    try {
      return new Polygon.Triangle(a, b, c, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Polygon.Triangle value, String member) {
    return switch (member) {
      case "a" -> value.a();
      case "b" -> value.b();
      case "c" -> value.c();
      case "colour" -> value.color();
      default -> throw new IllegalArgumentException("Triangle has no member " + member);
    };
  }
}
