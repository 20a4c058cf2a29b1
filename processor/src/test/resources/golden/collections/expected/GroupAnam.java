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
public final class GroupAnam<E> implements Codec<Group<E>> {
  /** The codec for type arguments that are not known. */
  public static final GroupAnam<Object> INSTANCE = new GroupAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Group.class, "lab.Group")
      .member("members")
      .extraData()
      .fingerprint(0x7c39ea018133b6afL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<E> eCodec;

  /** The codec of {@code members}. */
  private final ValueCodec<List<E>> membersCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param eCodec the codec of {@code E}
   */
  public GroupAnam(ValueCodec<E> eCodec) {
    this.eCodec = eCodec;
    this.membersCodec = Values.list(eCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Group<E>> descriptor() {
    return (TypeDescriptor<Group<E>>) DESCRIPTOR;
  }

  @Override
  public void write(Group<E> value, ObjectWriter out) {
    out.put("members", value.members(), membersCodec);
    out.putExtraData(value.extraData());
  }

  @Override
  public Group<E> read(ObjectReader in) {
    List<E> members = in.get("members", membersCodec);
    Map<String, Object> extraData = in.getExtraData();
    try {
      Group<E> value = new Group<>();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Group<E> value, Packer out) {
    out.put(value.members(), membersCodec);
    out.putExtraData(value.extraData());
  }

  @Override
  public Group<E> unpack(Unpacker in) {
    List<E> members = in.get(membersCodec);
    Map<String, Object> extraData = in.getExtraData();
    try {
      Group<E> value = new Group<>();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Group<E> value, String member) {
    return switch (member) {
      case "members" -> value.members();
      default -> throw new IllegalArgumentException("Group has no member " + member);
    };
  }
}
