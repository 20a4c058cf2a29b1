package lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
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
public final class GridAnam<T> implements Codec<Grid<T>> {
  /** The codec for type arguments that are not known. */
  public static final GridAnam<Object> INSTANCE = new GridAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Grid.class, "lab.Grid")
      .member("name")
      .member("spacing")
      .fingerprint(0xe77c98b23835bd59L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** The codec of {@code items}. */
  private final ValueCodec<List<T>> itemsCodec;

  /** The codec of {@code neighbours}. */
  private final ValueCodec<Map<String, Grid<T>>> neighboursCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public GridAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
    this.itemsCodec = Values.list(tCodec);
    this.neighboursCodec = Values.map(Values.STRING, Values.object(this));
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Grid<T>> descriptor() {
    return (TypeDescriptor<Grid<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Grid<T> value, ObjectWriter out) {
    out.putString("name", value.getName());
    out.putDouble("spacing", value.spacing);
  }

  @Override
  public Grid<T> read(ObjectReader in) {
    String name = in.getString("name");
    double spacing = in.getDouble("spacing");
    Map<String, Grid<T>> neighbours = null;
    try {
      Grid<T> value = new Grid<>(name, neighbours);
      value.spacing = spacing;
      value.look();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Grid<T> value, Packer out) {
    out.putString(value.getName());
    out.putDouble(value.spacing);
    out.put(value.digest, Members.DIGEST);
    out.putInt(value.first);
    out.put(value.inverse, Members.INVERSE);
    out.put(value.box, Members.BOX);
    out.put(value.items, itemsCodec);
    out.put(value.neighbours, neighboursCodec);
    out.put(value.note, Members.NOTE);
    out.put(value.getText(), Members.TEXT);
    out.putString(value.getComment());
  }

  @Override
  public Grid<T> unpack(Unpacker in) {
    String name = in.getString();
    double spacing = in.getDouble();
    byte[] digest = in.get(Members.DIGEST);
    int first = in.getInt();
    NdArray inverse = in.get(Members.INVERSE);
    Long box = in.get(Members.BOX);
    List<T> items = in.get(itemsCodec);
    Map<String, Grid<T>> neighbours = in.get(neighboursCodec);
    Optional<String> note = in.get(Members.NOTE);
    StringBuilder text = in.get(Members.TEXT);
    String comment = in.getString();
    try {
      Grid<T> value = new Grid<>(name, neighbours);
      value.digest = digest;
      value.first = first;
      value.inverse = inverse;
      value.box = box;
      value.spacing = spacing;
      value.items = items;
      value.note = note;
      value.setText(text);
      value.setComment(comment);
      value.look();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Grid<T> value, String member) {
    return switch (member) {
      case "name" -> value.getName();
      case "spacing" -> value.spacing;
      default -> throw new IllegalArgumentException("Grid has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code digest}. */
    static final ValueCodec<byte[]> DIGEST = Values.BYTES;

    /** Of {@code inverse}. */
    static final ValueCodec<NdArray> INVERSE = Values.ND_ARRAY;

    /** Of {@code box}. */
    static final ValueCodec<Long> BOX = Values.LONG;

    /** Of {@code note}. */
    static final ValueCodec<Optional<String>> NOTE = Values.optional(Values.STRING);

    /** Of {@code text}. */
    static final ValueCodec<StringBuilder> TEXT = Values.converted(new Grid.Clock(), Values.STRING);

    /** No instances. */
    private Members() {
    }
  }
}
