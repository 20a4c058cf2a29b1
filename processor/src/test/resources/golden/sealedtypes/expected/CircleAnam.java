package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class CircleAnam extends Codec<Circle> {
  /** The codec; it has no state and serves all threads. */
  public static final CircleAnam INSTANCE = new CircleAnam();

  /** For {@link #INSTANCE} alone. */
  private CircleAnam() {
    super(TypeDescriptor.of(Circle.class, "lab.Circle")
        .members("double radius", "String colour")
        .fingerprint(0x8a6e1a4967d2b064L)
        .build());
  }

  @Override
  public void put(Circle value, Sink out) {
    out.putDouble(value.radius());
    out.putString(value.color());
  }

  @Override
  public Circle get(Source in) {
    return new Circle(in.getDouble(), in.getString());
  }
}
