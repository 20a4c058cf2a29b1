package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Drawing}.
 *
 * <pre>
 * class    lab.Drawing
 * main     Shape                  group, Blob or Circle or Square or Triangle
 * polygon  Polygon                group, Square or Triangle
 * shapes   List&lt;? extends Shape&gt;  group, list
 * outcome  Outcome&lt;String&gt;        group, Failure or Nothing or Success
 * open     Open                   group, any registered Open
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Drawing.class)
public final class DrawingAnam extends Codec<Drawing> {
  /** The codec; it has no state and serves all threads. */
  public static final DrawingAnam INSTANCE = new DrawingAnam();

  /** Of {@code open}. */
  private static final ValueCodec<Open> OPEN = Values.registered(Open.class);

  /** For {@link #INSTANCE} alone. */
  private DrawingAnam() {
    super(TypeDescriptor.of(Drawing.class, "lab.Drawing")
        .members("main", "polygon", "shapes", "outcome", "open")
        .fingerprint(0x55e30d03ef74bff0L)
        .build());
  }

  @Override
  public void put(Drawing value, Sink out) {
    out.put(value.main(), Members.MAIN);
    out.put(value.polygon(), Members.POLYGON);
    out.put(value.shapes(), Members.SHAPES);
    out.put(value.outcome(), Members.OUTCOME);
    out.put(value.open(), OPEN);
  }

  @Override
  public Drawing get(Source in) {
    return new Drawing(
        in.get(Members.MAIN),
        in.get(Members.POLYGON),
        in.get(Members.SHAPES),
        in.get(Members.OUTCOME),
        in.get(OPEN));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code main}. */
    static final ValueCodec<Shape> MAIN = Values.sealed(Shape.class, BlobAnam.INSTANCE, CircleAnam.INSTANCE, Polygon_SquareAnam.INSTANCE, Polygon_TriangleAnam.INSTANCE);

    /** Of {@code polygon}. */
    static final ValueCodec<Polygon> POLYGON = Values.sealed(Polygon.class, Polygon_SquareAnam.INSTANCE, Polygon_TriangleAnam.INSTANCE);

    /** Of {@code shapes}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<List<? extends Shape>> SHAPES = (ValueCodec<List<? extends Shape>>) (ValueCodec<?>) Values.list(Values.sealed(Shape.class, BlobAnam.INSTANCE, CircleAnam.INSTANCE, Polygon_SquareAnam.INSTANCE, Polygon_TriangleAnam.INSTANCE));

    /** Of {@code outcome}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<Outcome<String>> OUTCOME = (ValueCodec<Outcome<String>>) (ValueCodec<?>) Values.sealed(Outcome.class, new Outcome_FailureAnam<>(Values.STRING), Outcome_NothingAnam.INSTANCE, new Outcome_SuccessAnam<>(Values.STRING));

    /** No instances. */
    private Members() {
    }
  }
}
