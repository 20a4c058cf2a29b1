package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class GridsAnam extends Codec<Grids> {
  /** The codec; it has no state and serves all threads. */
  public static final GridsAnam INSTANCE = new GridsAnam();

  /** For {@link #INSTANCE} alone. */
  private GridsAnam() {
    super(TypeDescriptor.of(Grids.class, "lab.Grids")
        .members("members", "int size")
        .extraData()
        .combined("pack1")
        .fingerprint(0x29188f131d548b47L)
        .build());
  }

  @Override
  public void put(Grids value, Sink out) {
    out.putList(value.members(), Grids_CellAnam.INSTANCE);
    out.putInt(value.size);
    if (out.takesBroadcast()) {
      out.putObject(value.best, Grids_CellAnam.INSTANCE);
    }
    out.putExtraData(value.extraData());
  }

  @Override
  public Grids get(Source in) {
    List<Grids.Cell> members = in.getList(Grids_CellAnam.INSTANCE);
    Grids value = new Grids();
    if (members != null) {
      value.addAll(members);
    }
    value.size = in.getInt();
    if (in.hasBroadcast()) {
      value.best = in.getObject(Grids_CellAnam.INSTANCE);
    }
    value.extraData().putAll(in.getExtraData());
    return value;
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
}
