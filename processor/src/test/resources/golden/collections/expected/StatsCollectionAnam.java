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
public final class StatsCollectionAnam implements Codec<StatsCollection> {
  /** The codec; it has no state and serves all threads. */
  public static final StatsCollectionAnam INSTANCE = new StatsCollectionAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<StatsCollection> DESCRIPTOR = TypeDescriptor.of(StatsCollection.class, "test_classes3.StatsCollection")
      .group("stats")
      .member("members")
      .member("title")
      .extraData()
      .combined("zstats", "rts", "mask")
      .fingerprint(0x0cafbb1b73f13728L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private StatsCollectionAnam() {
  }

  @Override
  public TypeDescriptor<StatsCollection> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(StatsCollection value, ObjectWriter out) {
    out.put("members", value.members(), Members.MEMBERS);
    out.putString("title", value.title);
    out.putExtraData(value.extraData());
  }

  @Override
  public StatsCollection read(ObjectReader in) {
    List<SubjectStats> members = in.get("members", Members.MEMBERS);
    String title = in.getString("title");
    Map<String, Object> extraData = in.getExtraData();
    try {
      StatsCollection value = new StatsCollection();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      value.title = title;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(StatsCollection value, Packer out) {
    out.put(value.members(), Members.MEMBERS);
    out.putString(value.title);
    out.putExtraData(value.extraData());
  }

  @Override
  public StatsCollection unpack(Unpacker in) {
    List<SubjectStats> members = in.get(Members.MEMBERS);
    String title = in.getString();
    Map<String, Object> extraData = in.getExtraData();
    try {
      StatsCollection value = new StatsCollection();
      if (members != null) {
        value.addAll(members);
      }
      value.extraData().putAll(extraData);
      value.title = title;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(StatsCollection value, String member) {
    return switch (member) {
      case "members" -> value.members();
      case "title" -> value.title;
      default -> throw new IllegalArgumentException("StatsCollection has no member " + member);
    };
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

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code members}. */
    static final ValueCodec<List<SubjectStats>> MEMBERS = Values.list(Values.object(SubjectStatsAnam.INSTANCE));

    /** No instances. */
    private Members() {
    }
  }
}
