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
 * The codec of {@link StatsCollection}.
 *
 * <pre>
 * class    test_classes3.StatsCollection
 * group    stats
 * members  List&lt;SubjectStats&gt;  group, list
 * title    String              attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(StatsCollection.class)
public final class StatsCollectionAnam extends Codec<StatsCollection> {
  /** The codec; it has no state and serves all threads. */
  public static final StatsCollectionAnam INSTANCE = new StatsCollectionAnam();

  /** For {@link #INSTANCE} alone. */
  private StatsCollectionAnam() {
    super(TypeDescriptor.of(StatsCollection.class, "test_classes3.StatsCollection")
        .group("stats")
        .members("members", "String title")
        .extraData()
        .combined("zstats", "rts", "mask")
        .fingerprint(0x0cafbb1b73f13728L)
        .build());
  }

  @Override
  public void put(StatsCollection value, Sink out) {
    out.putList(value.members(), SubjectStatsAnam.INSTANCE);
    out.putString(value.title);
    out.putExtraData(value.extraData());
  }

  @Override
  public StatsCollection get(Source in) {
    List<SubjectStats> members = in.getList(SubjectStatsAnam.INSTANCE);
    StatsCollection value = new StatsCollection();
    if (members != null) {
      value.addAll(members);
    }
    value.title = in.getString();
    value.extraData().putAll(in.getExtraData());
    return value;
  }

  /**
   * The stacked array of {@code zstats}; the member's index comes last.
   *
   * @param collection the collection
   * @return the array; null before the first update and for a member left out
   */
  public static NdArray zstats(StatsCollection collection) {
    return collection.stacked("zstats");
  }

  /**
   * The stacked array of {@code rts}; the member's index comes last.
   *
   * @param collection the collection
   * @return the array; null before the first update and for a member left out
   */
  public static NdArray rts(StatsCollection collection) {
    return collection.stacked("rts");
  }

  /**
   * The stacked array of {@code mask}; the member's index comes last.
   *
   * @param collection the collection
   * @return the array; null before the first update and for a member left out
   */
  public static NdArray mask(StatsCollection collection) {
    return collection.stacked("mask");
  }
}
