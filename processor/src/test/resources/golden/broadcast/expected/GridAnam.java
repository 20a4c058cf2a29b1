package lab;

import java.util.List;
import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Grid}.
 *
 * <pre>
 * class       lab.Grid
 * digest      byte[]                not stored, sent over MPI
 * first       int                   not stored, sent over MPI
 * name        String                attribute, UTF-8
 * inverse     NdArray               not stored, sent over MPI
 * box         Long                  not stored, sent over MPI
 * spacing     double                attribute, float64
 * items       List&lt;T&gt;               not stored, sent over MPI
 * neighbours  Map&lt;String, Grid&lt;T&gt;&gt;  not stored, sent over MPI
 * note        Optional&lt;String&gt;      not stored, sent over MPI
 * text        StringBuilder         not stored, sent over MPI
 * comment     String                not stored, sent over MPI
 * </pre>
 *
 * @param <T> as in {@link Grid}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Grid.class)
public final class GridAnam<T> extends Codec<Grid<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Grid.class, "lab.Grid")
      .members("String name", "double spacing")
      .fingerprint(0xe77c98b23835bd59L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final GridAnam<Object> INSTANCE = new GridAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public GridAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Grid<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Grid<T> value, Sink out) {
    out.putString(value.getName());
    out.putDouble(value.spacing);
    if (out.takesBroadcast()) {
      out.put(value.digest, Values.BYTES);
      out.putInt(value.first);
      out.put(value.inverse, Values.ND_ARRAY);
      out.put(value.box, Values.LONG);
      out.putList(value.items, tCodec);
      out.putMap(value.neighbours, Values.STRING, this);
      out.putOptional(value.note, Values.STRING);
      out.put(value.getText(), Members.TEXT);
      out.putString(value.getComment());
    }
  }

  @Override
  public Grid<T> get(Source in) {
    String name = in.getString();
    double spacing = in.getDouble();
    byte[] digest = in.hasBroadcast() ? in.get(Values.BYTES) : null;
    int first = in.hasBroadcast() ? in.getInt() : 0;
    NdArray inverse = in.hasBroadcast() ? in.get(Values.ND_ARRAY) : null;
    Long box = in.hasBroadcast() ? in.get(Values.LONG) : null;
    List<T> items = in.hasBroadcast() ? in.getList(tCodec) : null;
    Map<String, Grid<T>> neighbours = in.hasBroadcast() ? in.getMap(Values.STRING, this) : null;
    Grid<T> value = new Grid<>(name, neighbours);
    value.spacing = spacing;
    if (in.hasBroadcast()) {
      value.digest = digest;
      value.first = first;
      value.inverse = inverse;
      value.box = box;
      value.items = items;
    }
    if (in.hasBroadcast()) {
      value.note = in.getOptional(Values.STRING);
      value.setText(in.get(Members.TEXT));
      value.setComment(in.getString());
    }
    value.look();
    return value;
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code text}. */
    static final ValueCodec<StringBuilder> TEXT = Values.converted(new Grid.Clock(), Values.STRING);

    /** No instances. */
    private Members() {
    }
  }
}
