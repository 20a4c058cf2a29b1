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
 * The codec of {@link Polygon.Square}.
 *
 * <pre>
 * class   lab.Polygon.Square
 * side    double  attribute, float64
 * colour  String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Polygon.Square.class)
public final class Polygon_SquareAnam implements Codec<Polygon.Square> {
  /** The codec; it has no state and serves all threads. */
  public static final Polygon_SquareAnam INSTANCE = new Polygon_SquareAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Polygon.Square> DESCRIPTOR = TypeDescriptor.of(Polygon.Square.class, "lab.Polygon.Square")
      .member("side")
      .member("colour")
      .fingerprint(0x7d33e4e49da8faf7L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private Polygon_SquareAnam() {
  }

  @Override
  public TypeDescriptor<Polygon.Square> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Polygon.Square value, ObjectWriter out) {
    out.putDouble("side", value.side());
    out.putString("colour", value.color());
  }

  @Override
  public Polygon.Square read(ObjectReader in) {
    double side = in.getDouble("side");
    String color = in.getString("colour");
    try {
      return new Polygon.Square(side, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Polygon.Square value, Packer out) {
    out.putDouble(value.side());
    out.putString(value.color());
  }

  @Override
  public Polygon.Square unpack(Unpacker in) {
    double side = in.getDouble();
    String color = in.getString();
    try {
      return new Polygon.Square(side, color);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Polygon.Square value, String member) {
    return switch (member) {
      case "side" -> value.side();
      case "colour" -> value.color();
      default -> throw new IllegalArgumentException("Square has no member " + member);
    };
  }
}
