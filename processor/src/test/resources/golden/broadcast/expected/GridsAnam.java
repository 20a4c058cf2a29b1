package lab;

import java.util.List;
import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Grids}.
 *
 * <pre>
 * class    lab.Grids
 * members  List&lt;Grids.Cell&gt;  group, list
 * size     int               attribute, int32
 * best     Grids.Cell        not stored, sent over MPI
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Grids.class)
public final class GridsAnam implements Codec<Grids> {
  /** The codec; it has no state and serves all threads. */
  public static final GridsAnam INSTANCE = new GridsAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Grids> DESCRIPTOR = TypeDescriptor.of(Grids.class, "lab.Grids")
      .member("members")
      .member("size")
      .extraData()
      .combined("pack1")
      .fingerprint(0x29188f131d548b47L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private GridsAnam() {
  }

  @Override
  public TypeDescriptor<Grids> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Grids value, ObjectWriter out) {
    out.put("members", value.members(), Members.MEMBERS);
    out.putInt("size", value.size);
    out.putExtraData(value.extraData());
  }

  @Override
  public Grids read(ObjectReader in) {
    List<Grids.Cell> members = in.get("members", Members.MEMBERS);
    int size = in.getInt("size");
    Map<String, Object> extraData = in.getExtraData();
    try {
      Grids value = new Grids();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      value.size = size;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Grids value, Packer out) {
    out.put(value.members(), Members.MEMBERS);
    out.putInt(value.size);
    out.put(value.best, Members.BEST);
    out.putExtraData(value.extraData());
  }

  @Override
  public Grids unpack(Unpacker in) {
    List<Grids.Cell> members = in.get(Members.MEMBERS);
    int size = in.getInt();
    Grids.Cell best = in.get(Members.BEST);
    Map<String, Object> extraData = in.getExtraData();
    try {
      Grids value = new Grids();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      value.size = size;
      value.best = best;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Grids value, String member) {
    return switch (member) {
      case "members" -> value.members();
      case "size" -> value.size;
      default -> throw new IllegalArgumentException("Grids has no member " + member);
    };
  }

  /**
   * The stacked array of {@code pack1}; the member's index comes last.
   *
   * @param collection the collection
   * @return the array; null before the first update and for a member left out
   */
  public static NdArray pack1(Grids collection) {
    return collection.stacked("pack1");
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code members}. */
    static final ValueCodec<List<Grids.Cell>> MEMBERS = Values.list(Values.object(Grids_CellAnam.INSTANCE));

    /** Of {@code best}. */
    static final ValueCodec<Grids.Cell> BEST = Values.object(Grids_CellAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
