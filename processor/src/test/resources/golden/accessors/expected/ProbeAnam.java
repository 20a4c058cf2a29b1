package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/**
 * The codec of {@link Probe}.
 *
 * <pre>
 * class     lab.Probe
 * serial    String        attribute, UTF-8
 * number    Integer       attribute, int32
 * reading   List&lt;String&gt;  group, list
 * size      int           attribute, int32
 * isActive  boolean       attribute, bool
 * xPos      int           attribute, int32
 * note      String        attribute, UTF-8
 * tags      List&lt;String&gt;  group, list
 * unit      char          attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Probe.class)
public final class ProbeAnam extends Codec<Probe> {
  /** The codec; it has no state and serves all threads. */
  public static final ProbeAnam INSTANCE = new ProbeAnam();

  /** For {@link #INSTANCE} alone. */
  private ProbeAnam() {
    super(TypeDescriptor.of(Probe.class, "lab.Probe")
        .members("String serial", "number", "reading", "int size", "boolean isActive",
            "int xPos", "String note", "tags", "char unit")
        .fingerprint(0xe1d78f6de24c188eL)
        .build());
  }

  @Override
  public void put(Probe value, Sink out) {
    out.putString(value.getSerial());
    out.put(value.number(), Values.INTEGER);
    out.putList(((Instrument<List<String>>) value).reading, Values.STRING);
    out.putInt(((Instrument<List<String>>) value).size);
    out.putBoolean(value.isActive());
    out.putInt(value.getxPos());
    out.putString(value.getNote().orElse(null));
    out.putList(value.getTags(), Values.STRING);
    out.putChar(value.getUnit());
  }

  @Override
  public Probe get(Source in) {
    String serial = in.getString();
    Integer number = in.get(Values.INTEGER);
    List<String> reading = in.getList(Values.STRING);
    int size = in.getInt();
    boolean isActive = in.getBoolean();
    int xPos = in.getInt();
    String note = in.getString();
    List<String> tags = in.getList(Values.STRING);
    char unit = in.getChar();
    Probe value = new Probe((Number) number, (int) unit);
    value.setSerial(serial);
    ((Instrument<List<String>>) value).reading = reading;
    ((Instrument<List<String>>) value).size = size;
    value.setActive(isActive);
    value.setxPos((long) xPos);
    value.setNote(note);
    value.setTags(tags);
    return value;
  }
}
