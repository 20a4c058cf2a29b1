package lab;

import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class SettingsAnam extends Codec<Settings> {
  /** The codec; it has no state and serves all threads. */
  public static final SettingsAnam INSTANCE = new SettingsAnam();

  /** For {@link #INSTANCE} alone. */
  private SettingsAnam() {
    super(TypeDescriptor.of(Settings.class, "lab.Settings")
        .members("int level", "names", "boolean active", "String url")
        .extraData()
        .fingerprint(0xe1cd659f5c0a5ff6L)
        .build());
  }

  @Override
  public void put(Settings value, Sink out) {
    out.putInt(value.level);
    out.putList(value.names, Values.STRING);
    out.putBoolean(value.isActive());
    out.putString(value.getURL());
    if (out.takesBroadcast()) {
      out.put(value.cache, Values.DOUBLES);
    }
    out.putExtraData(value.getExtra());
  }

  @Override
  public Settings get(Source in) {
    Settings value = new Settings();
    value.level = in.getInt();
    value.names = in.getList(Values.STRING);
    value.setActive(in.getBoolean());
    value.setURL(in.getString());
    if (in.hasBroadcast()) {
      value.cache = in.get(Values.DOUBLES);
    }
    Map<String, Object> extra = in.getExtraData();
    value.getExtra().putAll(extra);
    if (!value.getExtra().keySet().containsAll(extra.keySet())) {
      throw new IllegalStateException("getExtra() returns a copy, which cannot be filled");
    }
    return value;
  }
}
