package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class KeeperAnam extends Codec<Keeper> {
  /** The codec; it has no state and serves all threads. */
  public static final KeeperAnam INSTANCE = new KeeperAnam();

  /** For {@link #INSTANCE} alone. */
  private KeeperAnam() {
    super(TypeDescriptor.of(Keeper.class, "lab.Keeper")
        .members("olds", "int y")
        .fingerprint(0x6ac28fdded281df4L)
        .build());
  }

  @Override
  public void put(Keeper value, Sink out) {
    out.putList(value.olds, OldAnam.INSTANCE);
    out.putInt(value.y);
  }

  @Override
  public Keeper get(Source in) {
    Keeper value = new Keeper();
    value.olds = in.getList(OldAnam.INSTANCE);
    value.y = in.getInt();
    return value;
  }
}
