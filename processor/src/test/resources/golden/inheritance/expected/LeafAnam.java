package lab;

import java.util.List;
import java.util.Map;
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
 * The codec of {@link Leaf}.
 *
 * <pre>
 * class    lab.Leaf
 * key      List&lt;Integer&gt;        group, list
 * label    String               attribute, UTF-8
 * extra    Map&lt;String, Object&gt;  all other entries
 * samples  double[]             dataset, float64
 * count    int                  attribute, int32
 * last     boolean              attribute, bool
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Leaf.class)
public final class LeafAnam implements Codec<Leaf> {
  /** The codec; it has no state and serves all threads. */
  public static final LeafAnam INSTANCE = new LeafAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Leaf> DESCRIPTOR = TypeDescriptor.of(Leaf.class, "lab.Leaf")
      .member("key")
      .member("label")
      .member("samples")
      .member("count")
      .member("last")
      .extraData()
      .fingerprint(0xc6f664915a2ffb59L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private LeafAnam() {
  }

  @Override
  public TypeDescriptor<Leaf> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Leaf value, ObjectWriter out) {
    out.put("key", value.key, Members.KEY);
    out.putString("label", value.label);
    out.put("samples", value.samples(), Members.SAMPLES);
    out.putInt("count", value.count);
    out.putBoolean("last", value.last);
    out.putExtraData(value.extra);
  }

  @Override
  public Leaf read(ObjectReader in) {
    List<Integer> key = in.get("key", Members.KEY);
    String label = in.getString("label");
    double[] samples = in.get("samples", Members.SAMPLES);
    int count = in.getInt("count");
    boolean last = in.getBoolean("last");
    Map<String, Object> extra = in.getExtraData();
    try {
      Leaf value = new Leaf();
      value.key = key;
      value.label = label;
      value.extra = extra;
      value.samples(samples);
      value.count = count;
      value.last = last;
      value.init();
      value.leafInit();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Leaf value, Packer out) {
    out.put(value.key, Members.KEY);
    out.putString(value.label);
    out.put(value.samples(), Members.SAMPLES);
    out.putInt(value.count);
    out.putBoolean(value.last);
    out.putExtraData(value.extra);
  }

  @Override
  public Leaf unpack(Unpacker in) {
    List<Integer> key = in.get(Members.KEY);
    String label = in.getString();
    double[] samples = in.get(Members.SAMPLES);
    int count = in.getInt();
    boolean last = in.getBoolean();
    Map<String, Object> extra = in.getExtraData();
    try {
      Leaf value = new Leaf();
      value.key = key;
      value.label = label;
      value.extra = extra;
      value.samples(samples);
      value.count = count;
      value.last = last;
      value.init();
      value.leafInit();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Leaf value, String member) {
    return switch (member) {
      case "key" -> value.key;
      case "label" -> value.label;
      case "samples" -> value.samples();
      case "count" -> value.count;
      case "last" -> value.last;
      default -> throw new IllegalArgumentException("Leaf has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code key}. */
    static final ValueCodec<List<Integer>> KEY = Values.list(Values.INTEGER);

    /** Of {@code samples}. */
    static final ValueCodec<double[]> SAMPLES = Values.DOUBLES;

    /** No instances. */
    private Members() {
    }
  }
}
