package lab;

import java.util.List;
import java.util.Optional;
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
public final class UsesAnam implements Codec<Uses> {
  /** The codec; it has no state and serves all threads. */
  public static final UsesAnam INSTANCE = new UsesAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Uses> DESCRIPTOR = TypeDescriptor.of(Uses.class, "lab.Uses")
      .member("pair")
      .member("pairs")
      .member("open")
      .member("node")
      .fingerprint(0xe3d52f0331701964L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private UsesAnam() {
  }

  @Override
  public TypeDescriptor<Uses> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Uses value, ObjectWriter out) {
    out.put("pair", value.pair(), Members.PAIR);
    out.put("pairs", value.pairs(), Members.PAIRS);
    out.put("open", value.open(), Members.OPEN);
    out.put("node", value.node(), Members.NODE);
  }

  @Override
  public Uses read(ObjectReader in) {
    Pair<Integer, String> pair = in.get("pair", Members.PAIR);
    List<Pair<String, Pair<double[], Uses>>> pairs = in.get("pairs", Members.PAIRS);
    Pair<?, ? extends Uses> open = in.get("open", Members.OPEN);
    Optional<Node<String>> node = in.get("node", Members.NODE);
    try {
      return new Uses(pair, pairs, open, node);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Uses value, Packer out) {
    out.put(value.pair(), Members.PAIR);
    out.put(value.pairs(), Members.PAIRS);
    out.put(value.open(), Members.OPEN);
    out.put(value.node(), Members.NODE);
  }

  @Override
  public Uses unpack(Unpacker in) {
    Pair<Integer, String> pair = in.get(Members.PAIR);
    List<Pair<String, Pair<double[], Uses>>> pairs = in.get(Members.PAIRS);
    Pair<?, ? extends Uses> open = in.get(Members.OPEN);
    Optional<Node<String>> node = in.get(Members.NODE);
    try {
      return new Uses(pair, pairs, open, node);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Uses value, String member) {
    return switch (member) {
      case "pair" -> value.pair();
      case "pairs" -> value.pairs();
      case "open" -> value.open();
      case "node" -> value.node();
      default -> throw new IllegalArgumentException("Uses has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code pair}. */
    static final ValueCodec<Pair<Integer, String>> PAIR = Values.object(new PairAnam<>(Values.INTEGER, Values.STRING));

    /** Of {@code pairs}. */
    static final ValueCodec<List<Pair<String, Pair<double[], Uses>>>> PAIRS = Values.list(Values.object(new PairAnam<>(Values.STRING, Values.object(new PairAnam<>(Values.DOUBLES, Values.object(UsesAnam.INSTANCE))))));

    /** Of {@code open}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<Pair<?, ? extends Uses>> OPEN = (ValueCodec<Pair<?, ? extends Uses>>) (ValueCodec<?>) Values.object(new PairAnam<>(Values.ANY, Values.object(UsesAnam.INSTANCE)));

    /** Of {@code node}. */
    static final ValueCodec<Optional<Node<String>>> NODE = Values.optional(Values.object(new NodeAnam<>(Values.STRING)));

    /** No instances. */
    private Members() {
    }
  }
}
