package lab;

import java.util.List;
import java.util.Optional;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Uses}.
 *
 * <pre>
 * class  lab.Uses
 * pair   Pair&lt;Integer, String&gt;                     group, Pair
 * pairs  List&lt;Pair&lt;String, Pair&lt;double[], Uses&gt;&gt;&gt;  group, list
 * open   Pair&lt;?, ? extends Uses&gt;                   group, Pair
 * node   Optional&lt;Node&lt;String&gt;&gt;                    group, Node, or nothing
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Uses.class)
public final class UsesAnam extends Codec<Uses> {
  /** The codec; it has no state and serves all threads. */
  public static final UsesAnam INSTANCE = new UsesAnam();

  /** For {@link #INSTANCE} alone. */
  private UsesAnam() {
    super(TypeDescriptor.of(Uses.class, "lab.Uses")
        .members("pair", "pairs", "open", "node")
        .fingerprint(0xe3d52f0331701964L)
        .build());
  }

  @Override
  public void put(Uses value, Sink out) {
    out.put(value.pair(), Members.PAIR);
    out.put(value.pairs(), Members.PAIRS);
    out.put(value.open(), Members.OPEN);
    out.put(value.node(), Members.NODE);
  }

  @Override
  public Uses get(Source in) {
    return new Uses(
        in.get(Members.PAIR),
        in.get(Members.PAIRS),
        in.get(Members.OPEN),
        in.get(Members.NODE));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code pair}. */
    static final ValueCodec<Pair<Integer, String>> PAIR = new PairAnam<>(Values.INTEGER, Values.STRING);

    /** Of {@code pairs}. */
    static final ValueCodec<List<Pair<String, Pair<double[], Uses>>>> PAIRS = Values.list(new PairAnam<>(Values.STRING, new PairAnam<>(Values.DOUBLES, UsesAnam.INSTANCE)));

    /** Of {@code open}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<Pair<?, ? extends Uses>> OPEN = (ValueCodec<Pair<?, ? extends Uses>>) (ValueCodec<?>) new PairAnam<>(Values.ANY, UsesAnam.INSTANCE);

    /** Of {@code node}. */
    static final ValueCodec<Optional<Node<String>>> NODE = Values.optional(new NodeAnam<>(Values.STRING));

    /** No instances. */
    private Members() {
    }
  }
}
