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
 * The codec of {@link Group}.
 *
 * <pre>
 * class    lab.Group
 * members  List&lt;E&gt;  group, list
 * </pre>
 *
 * @param <E> as in {@link Group}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Group.class)
public final class GroupAnam<E> extends Codec<Group<E>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Group.class, "lab.Group")
      .members("members")
      .extraData()
      .fingerprint(0x7c39ea018133b6afL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final GroupAnam<Object> INSTANCE = new GroupAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<E> eCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param eCodec the codec of {@code E}
   */
  @SuppressWarnings("unchecked")
  public GroupAnam(ValueCodec<E> eCodec) {
    super((TypeDescriptor<Group<E>>) DESCRIPTOR);
    this.eCodec = eCodec;
  }

  @Override
  public void put(Group<E> value, Sink out) {
    out.putList(value.members(), eCodec);
    out.putExtraData(value.extraData());
  }

  @Override
  public Group<E> get(Source in) {
    List<E> members = in.getList(eCodec);
    Group<E> value = new Group<>();
    if (members != null) {
      value.addAll(members);
    }
    value.extraData().putAll(in.getExtraData());
    return value;
  }
}
