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
 * The codec of {@link Circle}.
 *
 * <pre>
 * class   lab.Circle
 * radius  double  attribute, float64
 * colour  String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Circle.class)
public final class CircleAnam implements Codec<Circle> {
  /** The codec; it has no state and serves all threads. */
  public static final CircleAnam INSTANCE = new CircleAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Circle> DESCRIPTOR = TypeDescriptor.of(Circle.class, "lab.Circle")
      .member("radius")
      .member("colour")
      .fingerprint(0x8a6e1a4967d2b064L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private CircleAnam() {
  }

  @Override
  public TypeDescriptor<Circle> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Circle value, ObjectWriter out) {
    out.putDouble("radius", value.radius());
    out.putString("colour", value.color());
  }

  @Override
  public Circle read(ObjectReader in) {
    double radius = in.getDouble("radius");
    String color = in.getString("colour");
    try {
      return new Circle(radius, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Circle value, Packer out) {
    out.putDouble(value.radius());
    out.putString(value.color());
  }

  @Override
  public Circle unpack(Unpacker in) {
    double radius = in.getDouble();
    String color = in.getString();
    try {
      return new Circle(radius, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Circle value, String member) {
    return switch (member) {
      case "radius" -> value.radius();
      case "colour" -> value.color();
      default -> throw new IllegalArgumentException("Circle has no member " + member);
    };
  }
}
