package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class SampleAnam extends Codec<Sample> {
  /** The codec; it has no state and serves all threads. */
  public static final SampleAnam INSTANCE = new SampleAnam();

  /** For {@link #INSTANCE} alone. */
  private SampleAnam() {
    super(TypeDescriptor.of(Sample.class, "lab.Sample")
        .members("boolean flag", "byte b", "short s", "int i", "long l", "float f",
            "double d", "char c", "flagBox", "byteBox", "shortBox", "intBox", "longBox",
            "floatBox", "doubleBox", "charBox", "String text")
        .fingerprint(0x72bfb83f2fbc7473L)
        .build());
  }

  @Override
  public void put(Sample value, Sink out) {
    out.putBoolean(value.flag());
    out.putByte(value.b());
    out.putShort(value.s());
    out.putInt(value.i());
    out.putLong(value.l());
    out.putFloat(value.f());
    out.putDouble(value.d());
    out.putChar(value.c());
    out.put(value.flagBox(), Values.BOOLEAN);
    out.put(value.byteBox(), Values.BYTE);
    out.put(value.shortBox(), Values.SHORT);
    out.put(value.intBox(), Values.INTEGER);
    out.put(value.longBox(), Values.LONG);
    out.put(value.floatBox(), Values.FLOAT);
    out.put(value.doubleBox(), Values.DOUBLE);
    out.put(value.charBox(), Values.CHARACTER);
    out.putString(value.text());
  }

  @Override
  public Sample get(Source in) {
    return new Sample(
        in.getBoolean(),
        in.getByte(),
        in.getShort(),
        in.getInt(),
        in.getLong(),
        in.getFloat(),
        in.getDouble(),
        in.getChar(),
        in.get(Values.BOOLEAN),
        in.get(Values.BYTE),
        in.get(Values.SHORT),
        in.get(Values.INTEGER),
        in.get(Values.LONG),
        in.get(Values.FLOAT),
        in.get(Values.DOUBLE),
        in.get(Values.CHARACTER),
        in.getString());
  }
}
