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
public final class ProbeAnam implements Codec<Probe> {
  /** The codec; it has no state and serves all threads. */
  public static final ProbeAnam INSTANCE = new ProbeAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Probe> DESCRIPTOR = TypeDescriptor.of(Probe.class, "lab.Probe")
      .member("serial")
      .member("number")
      .member("reading")
      .member("size")
      .member("isActive")
      .member("xPos")
      .member("note")
      .member("tags")
      .member("unit")
      .fingerprint(0xe1d78f6de24c188eL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private ProbeAnam() {
  }

  @Override
  public TypeDescriptor<Probe> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Probe value, ObjectWriter out) {
    out.putString("serial", value.getSerial());
    out.put("number", value.number(), Members.NUMBER);
    out.put("reading", ((Instrument<List<String>>) value).reading, Members.READING);
    out.putInt("size", ((Instrument<List<String>>) value).size);
    out.putBoolean("isActive", value.isActive());
    out.putInt("xPos", value.getxPos());
    out.putString("note", value.getNote().orElse(null));
    out.put("tags", value.getTags(), Members.TAGS);
    out.putChar("unit", value.getUnit());
  }

  @Override
  public Probe read(ObjectReader in) {
    String serial = in.getString("serial");
    Integer number = in.get("number", Members.NUMBER);
    List<String> reading = in.get("reading", Members.READING);
    int size = in.getInt("size");
    boolean isActive = in.getBoolean("isActive");
    int xPos = in.getInt("xPos");
    String note = in.getString("note");
    List<String> tags = in.get("tags", Members.TAGS);
    char unit = in.getChar("unit");
    try {
      Probe value = new Probe((Number) number, (int) unit);
      value.setSerial(serial);
      ((Instrument<List<String>>) value).reading = reading;
      ((Instrument<List<String>>) value).size = size;
      value.setActive(isActive);
      value.setxPos((long) xPos);
      value.setNote(note);
      value.setTags(tags);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Probe value, Packer out) {
    out.putString(value.getSerial());
    out.put(value.number(), Members.NUMBER);
    out.put(((Instrument<List<String>>) value).reading, Members.READING);
    out.putInt(((Instrument<List<String>>) value).size);
    out.putBoolean(value.isActive());
    out.putInt(value.getxPos());
    out.putString(value.getNote().orElse(null));
    out.put(value.getTags(), Members.TAGS);
    out.putChar(value.getUnit());
  }

  @Override
  public Probe unpack(Unpacker in) {
    String serial = in.getString();
    Integer number = in.get(Members.NUMBER);
    List<String> reading = in.get(Members.READING);
    int size = in.getInt();
    boolean isActive = in.getBoolean();
    int xPos = in.getInt();
    String note = in.getString();
    List<String> tags = in.get(Members.TAGS);
    char unit = in.getChar();
    try {
      Probe value = new Probe((Number) number, (int) unit);
      value.setSerial(serial);
      ((Instrument<List<String>>) value).reading = reading;
      ((Instrument<List<String>>) value).size = size;
      value.setActive(isActive);
      value.setxPos((long) xPos);
      value.setNote(note);
      value.setTags(tags);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Probe value, String member) {
    return switch (member) {
      case "serial" -> value.getSerial();
      case "number" -> value.number();
      case "reading" -> ((Instrument<List<String>>) value).reading;
      case "size" -> ((Instrument<List<String>>) value).size;
      case "isActive" -> value.isActive();
      case "xPos" -> value.getxPos();
      case "note" -> value.getNote().orElse(null);
      case "tags" -> value.getTags();
      case "unit" -> value.getUnit();
      default -> throw new IllegalArgumentException("Probe has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code number}. */
    static final ValueCodec<Integer> NUMBER = Values.INTEGER;

    /** Of {@code reading}. */
    static final ValueCodec<List<String>> READING = Values.list(Values.STRING);

    /** Of {@code tags}. */
    static final ValueCodec<List<String>> TAGS = Values.list(Values.STRING);

    /** No instances. */
    private Members() {
    }
  }
}
