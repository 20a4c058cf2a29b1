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
 * The codec of {@link Box}.
 *
 * <pre>
 * class   lab.Box
 * a       A        as the codec of A
 * aCodec  A        as the codec of A
 * b       List&lt;A&gt;  group, list
 * bCodec  int      attribute, int32
 * list    List&lt;A&gt;  group, list
 * </pre>
 *
 * @param <A> as in {@link Box}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Box.class)
public final class BoxAnam<A> extends Codec<Box<A>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Box.class, "lab.Box")
      .members("a", "aCodec", "b", "int bCodec", "list")
      .fingerprint(0xe7265699be0d2a31L)
      .build();

  /** The codec for type arguments that are not known. */
  public static final BoxAnam<Object> INSTANCE = new BoxAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<A> aCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param aCodec the codec of {@code A}
   */
  @SuppressWarnings("unchecked")
  public BoxAnam(ValueCodec<A> aCodec) {
    super((TypeDescriptor<Box<A>>) DESCRIPTOR);
    this.aCodec = aCodec;
  }

  @Override
  public void put(Box<A> value, Sink out) {
    out.put(value.a(), aCodec);
    out.put(value.aCodec(), aCodec);
    out.putList(value.b(), aCodec);
    out.putInt(value.bCodec());
    out.putList(value.list(), aCodec);
  }

  @Override
  public Box<A> get(Source in) {
    return new Box<>(
        in.get(aCodec),
        in.get(aCodec),
        in.getList(aCodec),
        in.getInt(),
        in.getList(aCodec));
  }
}
