package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class List1Anam<T> extends Codec<List1<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(List1.class, "lab.List1")
      .members("items")
      .fingerprint(0x1eb4db4a3f70ecffL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final List1Anam<Object> INSTANCE = new List1Anam<>(Values.ANY);

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
    super((TypeDescriptor<List1<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
    this.itemsCodec = (ValueCodec<List<? extends T>>) (ValueCodec<?>) Values.list(tCodec);
  }

  @Override
  public void put(List1<T> value, Sink out) {
    out.put(value.items(), itemsCodec);
  }

  @Override
  public List1<T> get(Source in) {
    return new List1<>(in.get(itemsCodec));
  }
}
