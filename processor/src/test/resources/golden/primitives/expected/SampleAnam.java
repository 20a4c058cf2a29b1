package lab;

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
 * The codec of {@link Sample}.
 *
 * <pre>
 * class      lab.Sample
 * flag       boolean    attribute, bool
 * b          byte       attribute, int8
 * s          short      attribute, int16
 * i          int        attribute, int32
 * l          long       attribute, int64
 * f          float      attribute, float32
 * d          double     attribute, float64
 * c          char       attribute, UTF-8
 * flagBox    Boolean    attribute, bool
 * byteBox    Byte       attribute, int8
 * shortBox   Short      attribute, int16
 * intBox     Integer    attribute, int32
 * longBox    Long       attribute, int64
 * floatBox   Float      attribute, float32
 * doubleBox  Double     attribute, float64
 * charBox    Character  attribute, UTF-8
 * text       String     attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Sample.class)
public final class SampleAnam implements Codec<Sample> {
  /** The codec; it has no state and serves all threads. */
  public static final SampleAnam INSTANCE = new SampleAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Sample> DESCRIPTOR = TypeDescriptor.of(Sample.class, "lab.Sample")
      .member("flag")
      .member("b")
      .member("s")
      .member("i")
      .member("l")
      .member("f")
      .member("d")
      .member("c")
      .member("flagBox")
      .member("byteBox")
      .member("shortBox")
      .member("intBox")
      .member("longBox")
      .member("floatBox")
      .member("doubleBox")
      .member("charBox")
      .member("text")
      .fingerprint(0x72bfb83f2fbc7473L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private SampleAnam() {
  }

  @Override
  public TypeDescriptor<Sample> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Sample value, ObjectWriter out) {
    out.putBoolean("flag", value.flag());
    out.putByte("b", value.b());
    out.putShort("s", value.s());
    out.putInt("i", value.i());
    out.putLong("l", value.l());
    out.putFloat("f", value.f());
    out.putDouble("d", value.d());
    out.putChar("c", value.c());
    out.put("flagBox", value.flagBox(), Members.FLAG_BOX);
    out.put("byteBox", value.byteBox(), Members.BYTE_BOX);
    out.put("shortBox", value.shortBox(), Members.SHORT_BOX);
    out.put("intBox", value.intBox(), Members.INT_BOX);
    out.put("longBox", value.longBox(), Members.LONG_BOX);
    out.put("floatBox", value.floatBox(), Members.FLOAT_BOX);
    out.put("doubleBox", value.doubleBox(), Members.DOUBLE_BOX);
    out.put("charBox", value.charBox(), Members.CHAR_BOX);
    out.putString("text", value.text());
  }

  @Override
  public Sample read(ObjectReader in) {
    boolean flag = in.getBoolean("flag");
    byte b = in.getByte("b");
    short s = in.getShort("s");
    int i = in.getInt("i");
    long l = in.getLong("l");
    float f = in.getFloat("f");
    double d = in.getDouble("d");
    char c = in.getChar("c");
    Boolean flagBox = in.get("flagBox", Members.FLAG_BOX);
    Byte byteBox = in.get("byteBox", Members.BYTE_BOX);
    Short shortBox = in.get("shortBox", Members.SHORT_BOX);
    Integer intBox = in.get("intBox", Members.INT_BOX);
    Long longBox = in.get("longBox", Members.LONG_BOX);
    Float floatBox = in.get("floatBox", Members.FLOAT_BOX);
    Double doubleBox = in.get("doubleBox", Members.DOUBLE_BOX);
    Character charBox = in.get("charBox", Members.CHAR_BOX);
    String text = in.getString("text");
    try {
      return new Sample(flag, b, s, i, l, f, d, c, flagBox, byteBox, shortBox, intBox, longBox, floatBox, doubleBox, charBox, text);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Sample value, Packer out) {
    out.putBoolean(value.flag());
    out.putByte(value.b());
    out.putShort(value.s());
    out.putInt(value.i());
    out.putLong(value.l());
    out.putFloat(value.f());
    out.putDouble(value.d());
    out.putChar(value.c());
    out.put(value.flagBox(), Members.FLAG_BOX);
    out.put(value.byteBox(), Members.BYTE_BOX);
    out.put(value.shortBox(), Members.SHORT_BOX);
    out.put(value.intBox(), Members.INT_BOX);
    out.put(value.longBox(), Members.LONG_BOX);
    out.put(value.floatBox(), Members.FLOAT_BOX);
    out.put(value.doubleBox(), Members.DOUBLE_BOX);
    out.put(value.charBox(), Members.CHAR_BOX);
    out.putString(value.text());
  }

  @Override
  public Sample unpack(Unpacker in) {
    boolean flag = in.getBoolean();
    byte b = in.getByte();
    short s = in.getShort();
    int i = in.getInt();
    long l = in.getLong();
    float f = in.getFloat();
    double d = in.getDouble();
    char c = in.getChar();
    Boolean flagBox = in.get(Members.FLAG_BOX);
    Byte byteBox = in.get(Members.BYTE_BOX);
    Short shortBox = in.get(Members.SHORT_BOX);
    Integer intBox = in.get(Members.INT_BOX);
    Long longBox = in.get(Members.LONG_BOX);
    Float floatBox = in.get(Members.FLOAT_BOX);
    Double doubleBox = in.get(Members.DOUBLE_BOX);
    Character charBox = in.get(Members.CHAR_BOX);
    String text = in.getString();
    try {
      return new Sample(flag, b, s, i, l, f, d, c, flagBox, byteBox, shortBox, intBox, longBox, floatBox, doubleBox, charBox, text);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Sample value, String member) {
    return switch (member) {
      case "flag" -> value.flag();
      case "b" -> value.b();
      case "s" -> value.s();
      case "i" -> value.i();
      case "l" -> value.l();
      case "f" -> value.f();
      case "d" -> value.d();
      case "c" -> value.c();
      case "flagBox" -> value.flagBox();
      case "byteBox" -> value.byteBox();
      case "shortBox" -> value.shortBox();
      case "intBox" -> value.intBox();
      case "longBox" -> value.longBox();
      case "floatBox" -> value.floatBox();
      case "doubleBox" -> value.doubleBox();
      case "charBox" -> value.charBox();
      case "text" -> value.text();
      default -> throw new IllegalArgumentException("Sample has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code flagBox}. */
    static final ValueCodec<Boolean> FLAG_BOX = Values.BOOLEAN;

    /** Of {@code byteBox}. */
    static final ValueCodec<Byte> BYTE_BOX = Values.BYTE;

    /** Of {@code shortBox}. */
    static final ValueCodec<Short> SHORT_BOX = Values.SHORT;

    /** Of {@code intBox}. */
    static final ValueCodec<Integer> INT_BOX = Values.INTEGER;

    /** Of {@code longBox}. */
    static final ValueCodec<Long> LONG_BOX = Values.LONG;

    /** Of {@code floatBox}. */
    static final ValueCodec<Float> FLOAT_BOX = Values.FLOAT;

    /** Of {@code doubleBox}. */
    static final ValueCodec<Double> DOUBLE_BOX = Values.DOUBLE;

    /** Of {@code charBox}. */
    static final ValueCodec<Character> CHAR_BOX = Values.CHARACTER;

    /** No instances. */
    private Members() {
    }
  }
}
