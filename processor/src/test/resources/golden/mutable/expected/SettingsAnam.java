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
 * The codec of {@link Settings}.
 *
 * <pre>
 * class   lab.Settings
 * level   int                  attribute, int32
 * names   List&lt;String&gt;         group, list
 * active  boolean              attribute, bool
 * cache   double[]             not stored, sent over MPI
 * extra   Map&lt;String, Object&gt;  all other entries
 * url     String               attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Settings.class)
public final class SettingsAnam implements Codec<Settings> {
  /** The codec; it has no state and serves all threads. */
  public static final SettingsAnam INSTANCE = new SettingsAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Settings> DESCRIPTOR = TypeDescriptor.of(Settings.class, "lab.Settings")
      .member("level")
      .member("names")
      .member("active")
      .member("url")
      .extraData()
      .fingerprint(0xe1cd659f5c0a5ff6L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private SettingsAnam() {
  }

  @Override
  public TypeDescriptor<Settings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Settings value, ObjectWriter out) {
    out.putInt("level", value.level);
    out.put("names", value.names, Members.NAMES);
    out.putBoolean("active", value.isActive());
    out.putString("url", value.getURL());
    out.putExtraData(value.getExtra());
  }

  @Override
  public Settings read(ObjectReader in) {
    int level = in.getInt("level");
    List<String> names = in.get("names", Members.NAMES);
    boolean active = in.getBoolean("active");
    String URL = in.getString("url");
    Map<String, Object> extra = in.getExtraData();
    try {
      Settings value = new Settings();
      value.level = level;
      value.names = names;
      value.setActive(active);
      value.getExtra().putAll(extra);
      if (!value.getExtra().keySet().containsAll(extra.keySet())) {
        throw new IllegalStateException("getExtra() returns a copy, which cannot be filled");
      }
      value.setURL(URL);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Settings value, Packer out) {
    out.putInt(value.level);
    out.put(value.names, Members.NAMES);
    out.putBoolean(value.isActive());
    out.putString(value.getURL());
    out.put(value.cache, Members.CACHE);
    out.putExtraData(value.getExtra());
  }

  @Override
  public Settings unpack(Unpacker in) {
    int level = in.getInt();
    List<String> names = in.get(Members.NAMES);
    boolean active = in.getBoolean();
    String URL = in.getString();
    double[] cache = in.get(Members.CACHE);
    Map<String, Object> extra = in.getExtraData();
    try {
      Settings value = new Settings();
      value.level = level;
      value.names = names;
      value.setActive(active);
      value.cache = cache;
      value.getExtra().putAll(extra);
      if (!value.getExtra().keySet().containsAll(extra.keySet())) {
        throw new IllegalStateException("getExtra() returns a copy, which cannot be filled");
      }
      value.setURL(URL);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Settings value, String member) {
    return switch (member) {
      case "level" -> value.level;
      case "names" -> value.names;
      case "active" -> value.isActive();
      case "url" -> value.getURL();
      default -> throw new IllegalArgumentException("Settings has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code names}. */
    static final ValueCodec<List<String>> NAMES = Values.list(Values.STRING);

    /** Of {@code cache}. */
    static final ValueCodec<double[]> CACHE = Values.DOUBLES;

    /** No instances. */
    private Members() {
    }
  }
}
