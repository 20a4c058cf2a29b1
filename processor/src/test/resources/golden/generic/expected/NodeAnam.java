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
public final class NodeAnam<T> implements Codec<Node<T>> {
  /** The codec for type arguments that are not known. */
  public static final NodeAnam<Object> INSTANCE = new NodeAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Node.class, "lab.Node")
      .member("value")
      .member("next")
      .member("others")
      .member("pair")
      .member("byName")
      .member("left")
      .fingerprint(0xa79fd7f8735c6883L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** The codec of {@code next}. */
  private final ValueCodec<Node<T>> nextCodec;

  /** The codec of {@code others}. */
  private final ValueCodec<List<Node<T>>> othersCodec;

  /** The codec of {@code byName}. */
  private final ValueCodec<Map<String, T>> byNameCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public NodeAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
    this.nextCodec = Values.object(this);
    this.othersCodec = Values.list(Values.object(this));
    this.byNameCodec = Values.map(Values.STRING, tCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Node<T>> descriptor() {
    return (TypeDescriptor<Node<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Node<T> value, ObjectWriter out) {
    out.put("value", value.value(), tCodec);
    out.put("next", value.next(), nextCodec);
    out.put("others", value.others(), othersCodec);
    out.put("pair", value.pair(), pairCodec());
    out.put("byName", value.byName(), byNameCodec);
    out.put("left", value.left(), leftCodec());
  }

  @Override
  public Node<T> read(ObjectReader in) {
    T value_ = in.get("value", tCodec);
    Node<T> next = in.get("next", nextCodec);
    List<Node<T>> others = in.get("others", othersCodec);
    Pair<T, Integer> pair = in.get("pair", pairCodec());
    Map<String, T> byName = in.get("byName", byNameCodec);
    Left<T> left = in.get("left", leftCodec());
    try {
      return new Node<>(value_, next, others, pair, byName, left);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Node<T> value, Packer out) {
    out.put(value.value(), tCodec);
    out.put(value.next(), nextCodec);
    out.put(value.others(), othersCodec);
    out.put(value.pair(), pairCodec());
    out.put(value.byName(), byNameCodec);
    out.put(value.left(), leftCodec());
  }

  @Override
  public Node<T> unpack(Unpacker in) {
    T value_ = in.get(tCodec);
    Node<T> next = in.get(nextCodec);
    List<Node<T>> others = in.get(othersCodec);
    Pair<T, Integer> pair = in.get(pairCodec());
    Map<String, T> byName = in.get(byNameCodec);
    Left<T> left = in.get(leftCodec());
    try {
      return new Node<>(value_, next, others, pair, byName, left);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Node<T> value, String member) {
    return switch (member) {
      case "value" -> value.value();
      case "next" -> value.next();
      case "others" -> value.others();
      case "pair" -> value.pair();
      case "byName" -> value.byName();
      case "left" -> value.left();
      default -> throw new IllegalArgumentException("Node has no member " + member);
    };
  }

  /** {@return a codec of {@code pair}} */
  private ValueCodec<Pair<T, Integer>> pairCodec() {
    return Values.object(new PairAnam<>(tCodec, Values.INTEGER));
  }

  /** {@return a codec of {@code left}} */
  private ValueCodec<Left<T>> leftCodec() {
    return Values.object(new LeftAnam<>(tCodec));
  }
}
