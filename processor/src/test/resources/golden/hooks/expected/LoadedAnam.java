package lab;

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
 * The codec of {@link Loaded}.
 *
 * <pre>
 * class  lab.Loaded
 * n      int                  attribute, int32
 * cache  double[]             not stored, sent over MPI
 * warm   boolean              not stored, sent over MPI
 * level  byte                 not stored, sent over MPI
 * sign   char                 not stored, sent over MPI
 * rest   Map&lt;String, Object&gt;  all other entries
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Loaded.class)
public final class LoadedAnam implements Codec<Loaded> {
  /** The codec; it has no state and serves all threads. */
  public static final LoadedAnam INSTANCE = new LoadedAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Loaded> DESCRIPTOR = TypeDescriptor.of(Loaded.class, "lab.Loaded")
      .member("n")
      .extraData()
      .fingerprint(0xfbe2b9b80fb52426L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private LoadedAnam() {
  }

  @Override
  public TypeDescriptor<Loaded> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Loaded value, ObjectWriter out) {
    out.putInt("n", value.n());
    out.putExtraData(value.rest());
  }

  @Override
  public Loaded read(ObjectReader in) {
    int n = in.getInt("n");
    double[] cache = null;
    boolean warm = false;
    byte level = 0;
    char sign = 0;
    Map<String, Object> rest = in.getExtraData();
    try {
      Loaded value = new Loaded(n, cache, warm, level, sign, rest);
      value.look();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Loaded value, Packer out) {
    out.putInt(value.n());
    out.put(value.cache(), Members.CACHE);
    out.putBoolean(value.warm());
    out.putByte(value.level());
    out.putChar(value.sign());
    out.putExtraData(value.rest());
  }

  @Override
  public Loaded unpack(Unpacker in) {
    int n = in.getInt();
    double[] cache = in.get(Members.CACHE);
    boolean warm = in.getBoolean();
    byte level = in.getByte();
    char sign = in.getChar();
    Map<String, Object> rest = in.getExtraData();
    try {
      Loaded value = new Loaded(n, cache, warm, level, sign, rest);
      value.look();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Loaded value, String member) {
    return switch (member) {
      case "n" -> value.n();
      default -> throw new IllegalArgumentException("Loaded has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code cache}. */
    static final ValueCodec<double[]> CACHE = Values.DOUBLES;

    /** No instances. */
    private Members() {
    }
  }
}
