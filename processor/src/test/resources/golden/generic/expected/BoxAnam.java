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
public final class BoxAnam<A> implements Codec<Box<A>> {
  /** The codec for type arguments that are not known. */
  public static final BoxAnam<Object> INSTANCE = new BoxAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Box.class, "lab.Box")
      .member("a")
      .member("aCodec")
      .member("b")
      .member("bCodec")
      .member("list")
      .fingerprint(0xe7265699be0d2a31L)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<A> aCodec;

  /** The codec of {@code b}. */
  private final ValueCodec<List<A>> bCodec;

  /** The codec of {@code list}. */
  private final ValueCodec<List<A>> listCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param aCodec the codec of {@code A}
   */
  public BoxAnam(ValueCodec<A> aCodec) {
    this.aCodec = aCodec;
    this.bCodec = Values.list(aCodec);
    this.listCodec = Values.list(aCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Box<A>> descriptor() {
    return (TypeDescriptor<Box<A>>) DESCRIPTOR;
  }

  @Override
  public void write(Box<A> value, ObjectWriter out) {
    out.put("a", value.a(), aCodec);
    out.put("aCodec", value.aCodec(), aCodec);
    out.put("b", value.b(), bCodec);
    out.putInt("bCodec", value.bCodec());
    out.put("list", value.list(), listCodec);
  }

  @Override
  public Box<A> read(ObjectReader in) {
    A a = in.get("a", aCodec);
    A aCodec_ = in.get("aCodec", aCodec);
    List<A> b = in.get("b", bCodec);
    int bCodec_ = in.getInt("bCodec");
    List<A> list = in.get("list", listCodec);
    try {
      return new Box<>(a, aCodec_, b, bCodec_, list);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Box<A> value, Packer out) {
    out.put(value.a(), aCodec);
    out.put(value.aCodec(), aCodec);
    out.put(value.b(), bCodec);
    out.putInt(value.bCodec());
    out.put(value.list(), listCodec);
  }

  @Override
  public Box<A> unpack(Unpacker in) {
    A a = in.get(aCodec);
    A aCodec_ = in.get(aCodec);
    List<A> b = in.get(bCodec);
    int bCodec_ = in.getInt();
    List<A> list = in.get(listCodec);
    try {
      return new Box<>(a, aCodec_, b, bCodec_, list);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Box<A> value, String member) {
    return switch (member) {
      case "a" -> value.a();
      case "aCodec" -> value.aCodec();
      case "b" -> value.b();
      case "bCodec" -> value.bCodec();
      case "list" -> value.list();
      default -> throw new IllegalArgumentException("Box has no member " + member);
    };
  }
}
