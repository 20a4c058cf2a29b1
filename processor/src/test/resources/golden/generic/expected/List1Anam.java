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
 * The codec of {@link List1}.
 *
 * <pre>
 * class  lab.List1
 * items  List&lt;? extends T&gt;  group, list
 * </pre>
 *
 * @param <T> as in {@link List1}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(List1.class)
public final class List1Anam<T> implements Codec<List1<T>> {
  /** The codec for type arguments that are not known. */
  public static final List1Anam<Object> INSTANCE = new List1Anam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(List1.class, "lab.List1")
      .member("items")
      .fingerprint(0x1eb4db4a3f70ecffL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** The codec of {@code items}. */
  private final ValueCodec<List<? extends T>> itemsCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public List1Anam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
    this.itemsCodec = (ValueCodec<List<? extends T>>) (ValueCodec<?>) Values.list(tCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<List1<T>> descriptor() {
    return (TypeDescriptor<List1<T>>) DESCRIPTOR;
  }

  @Override
  public void write(List1<T> value, ObjectWriter out) {
    out.put("items", value.items(), itemsCodec);
  }

  @Override
  public List1<T> read(ObjectReader in) {
    List<? extends T> items = in.get("items", itemsCodec);
    try {
      return new List1<>(items);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(List1<T> value, Packer out) {
    out.put(value.items(), itemsCodec);
  }

  @Override
  public List1<T> unpack(Unpacker in) {
    List<? extends T> items = in.get(itemsCodec);
    try {
      return new List1<>(items);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(List1<T> value, String member) {
    return switch (member) {
      case "items" -> value.items();
      default -> throw new IllegalArgumentException("List1 has no member " + member);
    };
  }
}
