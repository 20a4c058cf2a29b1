package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class Polygon_SquareAnam extends Codec<Polygon.Square> {
  /** The codec; it has no state and serves all threads. */
  public static final Polygon_SquareAnam INSTANCE = new Polygon_SquareAnam();

  /** For {@link #INSTANCE} alone. */
  private Polygon_SquareAnam() {
    super(TypeDescriptor.of(Polygon.Square.class, "lab.Polygon.Square")
        .members("double side", "String colour")
        .fingerprint(0x7d33e4e49da8faf7L)
        .build());
  }

  @Override
  public void put(Polygon.Square value, Sink out) {
    out.putDouble(value.side());
    out.putString(value.color());
  }

  @Override
  public Polygon.Square get(Source in) {
    return new Polygon.Square(in.getDouble(), in.getString());
  }
}
