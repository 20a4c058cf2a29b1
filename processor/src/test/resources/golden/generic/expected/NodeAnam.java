package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Node}.
 *
 * <pre>
 * class   lab.Node
 * value   T                 as the codec of T
 * next    Node&lt;T&gt;           group, Node
 * others  List&lt;Node&lt;T&gt;&gt;     group, list
 * pair    Pair&lt;T, Integer&gt;  group, Pair
 * byName  Map&lt;String, T&gt;    group, dictionary
 * left    Left&lt;T&gt;           group, Left
 * </pre>
 *
 * @param <T> as in {@link Node}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Node.class)
public final class NodeAnam<T> extends Codec<Node<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Node.class, "lab.Node")
      .members("value", "next", "others", "pair", "byName", "left")
      .fingerprint(0xa79fd7f8735c6883L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final NodeAnam<Object> INSTANCE = new NodeAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public NodeAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Node<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Node<T> value, Sink out) {
    out.put(value.value(), tCodec);
    out.putObject(value.next(), this);
    out.putList(value.others(), this);
    out.put(value.pair(), pairCodec());
    out.putMap(value.byName(), Values.STRING, tCodec);
    out.put(value.left(), leftCodec());
  }

  @Override
  public Node<T> get(Source in) {
    return new Node<>(
        in.get(tCodec),
        in.getObject(this),
        in.getList(this),
        in.get(pairCodec()),
        in.getMap(Values.STRING, tCodec),
        in.get(leftCodec()));
  }

  /** {@return a codec of {@code pair}} */
  private ValueCodec<Pair<T, Integer>> pairCodec() {
    return new PairAnam<>(tCodec, Values.INTEGER);
  }

  /** {@return a codec of {@code left}} */
  private ValueCodec<Left<T>> leftCodec() {
    return new LeftAnam<>(tCodec);
  }
}
