package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class LeafAnam extends Codec<Leaf> {
  /** The codec; it has no state and serves all threads. */
  public static final LeafAnam INSTANCE = new LeafAnam();

  /** For {@link #INSTANCE} alone. */
  private LeafAnam() {
    super(TypeDescriptor.of(Leaf.class, "lab.Leaf")
        .members("key", "String label", "double[] samples", "int count", "boolean last")
        .extraData()
        .fingerprint(0xc6f664915a2ffb59L)
        .build());
  }

  @Override
  public void put(Leaf value, Sink out) {
    out.putList(value.key, Values.INTEGER);
    out.putString(value.label);
    out.put(value.samples(), Values.DOUBLES);
    out.putInt(value.count);
    out.putBoolean(value.last);
    out.putExtraData(value.extra);
  }

  @Override
  public Leaf get(Source in) {
    Leaf value = new Leaf();
    value.key = in.getList(Values.INTEGER);
    value.label = in.getString();
    value.samples(in.get(Values.DOUBLES));
    value.count = in.getInt();
    value.last = in.getBoolean();
    value.extra = in.getExtraData();
    value.init();
    value.leafInit();
    return value;
  }
}
