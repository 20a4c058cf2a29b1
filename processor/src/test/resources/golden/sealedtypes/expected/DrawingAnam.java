package lab;

import java.util.List;
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
public final class DrawingAnam implements Codec<Drawing> {
  /** The codec; it has no state and serves all threads. */
  public static final DrawingAnam INSTANCE = new DrawingAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Drawing> DESCRIPTOR = TypeDescriptor.of(Drawing.class, "lab.Drawing")
      .member("main")
      .member("polygon")
      .member("shapes")
      .member("outcome")
      .member("open")
      .fingerprint(0x55e30d03ef74bff0L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private DrawingAnam() {
  }

  @Override
  public TypeDescriptor<Drawing> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Drawing value, ObjectWriter out) {
    out.put("main", value.main(), Members.MAIN);
    out.put("polygon", value.polygon(), Members.POLYGON);
    out.put("shapes", value.shapes(), Members.SHAPES);
    out.put("outcome", value.outcome(), Members.OUTCOME);
    out.put("open", value.open(), Members.OPEN);
  }

  @Override
  public Drawing read(ObjectReader in) {
    Shape main = in.get("main", Members.MAIN);
    Polygon polygon = in.get("polygon", Members.POLYGON);
    List<? extends Shape> shapes = in.get("shapes", Members.SHAPES);
    Outcome<String> outcome = in.get("outcome", Members.OUTCOME);
    Open open = in.get("open", Members.OPEN);
    try {
      return new Drawing(main, polygon, shapes, outcome, open);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Drawing value, Packer out) {
    out.put(value.main(), Members.MAIN);
    out.put(value.polygon(), Members.POLYGON);
    out.put(value.shapes(), Members.SHAPES);
    out.put(value.outcome(), Members.OUTCOME);
    out.put(value.open(), Members.OPEN);
  }

  @Override
  public Drawing unpack(Unpacker in) {
    Shape main = in.get(Members.MAIN);
    Polygon polygon = in.get(Members.POLYGON);
    List<? extends Shape> shapes = in.get(Members.SHAPES);
    Outcome<String> outcome = in.get(Members.OUTCOME);
    Open open = in.get(Members.OPEN);
    try {
      return new Drawing(main, polygon, shapes, outcome, open);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Drawing value, String member) {
    return switch (member) {
      case "main" -> value.main();
      case "polygon" -> value.polygon();
      case "shapes" -> value.shapes();
      case "outcome" -> value.outcome();
      case "open" -> value.open();
      default -> throw new IllegalArgumentException("Drawing has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
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

    /** Of {@code open}. */
    static final ValueCodec<Open> OPEN = Values.registered(Open.class);

    /** No instances. */
    private Members() {
    }
  }
}
