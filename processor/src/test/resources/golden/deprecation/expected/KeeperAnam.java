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
 * The codec of {@link Keeper}.
 *
 * <pre>
 * class  lab.Keeper
 * olds   List&lt;Old&gt;  group, list
 * y      int        attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Keeper.class)
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class KeeperAnam implements Codec<Keeper> {
  /** The codec; it has no state and serves all threads. */
  public static final KeeperAnam INSTANCE = new KeeperAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Keeper> DESCRIPTOR = TypeDescriptor.of(Keeper.class, "lab.Keeper")
      .member("olds")
      .member("y")
      .fingerprint(0x6ac28fdded281df4L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private KeeperAnam() {
  }

  @Override
  public TypeDescriptor<Keeper> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Keeper value, ObjectWriter out) {
    out.put("olds", value.olds, Members.OLDS);
    out.putInt("y", value.y);
  }

  @Override
  public Keeper read(ObjectReader in) {
    List<Old> olds = in.get("olds", Members.OLDS);
    int y = in.getInt("y");
    try {
      Keeper value = new Keeper();
      value.olds = olds;
      value.y = y;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Keeper value, Packer out) {
    out.put(value.olds, Members.OLDS);
    out.putInt(value.y);
  }

  @Override
  public Keeper unpack(Unpacker in) {
    List<Old> olds = in.get(Members.OLDS);
    int y = in.getInt();
    try {
      Keeper value = new Keeper();
      value.olds = olds;
      value.y = y;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Keeper value, String member) {
    return switch (member) {
      case "olds" -> value.olds;
      case "y" -> value.y;
      default -> throw new IllegalArgumentException("Keeper has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code olds}. */
    static final ValueCodec<List<Old>> OLDS = Values.list(Values.object(OldAnam.INSTANCE));

    /** No instances. */
    private Members() {
    }
  }
}
