package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.ArrayLayout;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Layouts}.
 *
 * <pre>
 * class    lab.Layouts
 * octet    byte        attribute, uint8
 * port     short       attribute, uint16
 * address  int         attribute, uint32
 * counter  long        attribute, uint64
 * box      Integer     attribute, uint32
 * pixels   byte[]      dataset, uint8
 * picture  short[][]   dataset, uint16, chunk [16, 16], deflate 4
 * tuple    double[]    attribute, float64
 * matrix   double[][]  attribute, float64
 * lines    String[]    dataset, UTF-8
 * ascii    String      attribute, ASCII
 * code     String      attribute, fixed ASCII
 * plain    double[]    dataset, float64
 * packed   double[]    dataset, float64, chunk [1024], deflate 9, shuffle, fletcher32
 * any      NdArray     dataset, deflate 1
 * huge     double[]    dataset, float64, chunk [10000000000]
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Layouts.class)
public final class LayoutsAnam implements Codec<Layouts> {
  /** The codec; it has no state and serves all threads. */
  public static final LayoutsAnam INSTANCE = new LayoutsAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Layouts> DESCRIPTOR = TypeDescriptor.of(Layouts.class, "lab.Layouts")
      .member("octet")
      .member("port")
      .member("address")
      .member("counter")
      .member("box")
      .member("pixels")
      .member("picture")
      .member("tuple")
      .member("matrix")
      .member("lines")
      .member("ascii")
      .member("code")
      .member("plain")
      .member("packed")
      .member("any")
      .member("huge")
      .fingerprint(0x366bc88a135293bbL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private LayoutsAnam() {
  }

  @Override
  public TypeDescriptor<Layouts> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Layouts value, ObjectWriter out) {
    out.put("octet", value.octet(), Members.OCTET);
    out.put("port", value.port(), Members.PORT);
    out.put("address", value.address(), Members.ADDRESS);
    out.put("counter", value.counter(), Members.COUNTER);
    out.put("box", value.box(), Members.BOX);
    out.put("pixels", value.pixels(), Members.PIXELS);
    out.put("picture", value.picture(), Members.PICTURE);
    out.put("tuple", value.tuple(), Members.TUPLE);
    out.put("matrix", value.matrix(), Members.MATRIX);
    out.put("lines", value.lines(), Members.LINES);
    out.put("ascii", value.ascii(), Members.ASCII);
    out.put("code", value.code(), Members.CODE);
    out.put("plain", value.plain(), Members.PLAIN);
    out.put("packed", value.packed(), Members.PACKED);
    out.put("any", value.any(), Members.ANY);
    out.put("huge", value.huge(), Members.HUGE);
  }

  @Override
  public Layouts read(ObjectReader in) {
    byte octet = in.require("octet", Members.OCTET);
    short port = in.require("port", Members.PORT);
    int address = in.require("address", Members.ADDRESS);
    long counter = in.require("counter", Members.COUNTER);
    Integer box = in.get("box", Members.BOX);
    byte[] pixels = in.get("pixels", Members.PIXELS);
    short[][] picture = in.get("picture", Members.PICTURE);
    double[] tuple = in.get("tuple", Members.TUPLE);
    double[][] matrix = in.get("matrix", Members.MATRIX);
    String[] lines = in.get("lines", Members.LINES);
    String ascii = in.get("ascii", Members.ASCII);
    String code = in.get("code", Members.CODE);
    double[] plain = in.get("plain", Members.PLAIN);
    double[] packed = in.get("packed", Members.PACKED);
    NdArray any = in.get("any", Members.ANY);
    double[] huge = in.get("huge", Members.HUGE);
    try {
      return new Layouts(octet, port, address, counter, box, pixels, picture, tuple, matrix, lines, ascii, code, plain, packed, any, huge);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Layouts value, Packer out) {
    out.putByte(value.octet());
    out.putShort(value.port());
    out.putInt(value.address());
    out.putLong(value.counter());
    out.put(value.box(), Members.BOX);
    out.put(value.pixels(), Members.PIXELS);
    out.put(value.picture(), Members.PICTURE);
    out.put(value.tuple(), Members.TUPLE);
    out.put(value.matrix(), Members.MATRIX);
    out.put(value.lines(), Members.LINES);
    out.putString(value.ascii());
    out.putString(value.code());
    out.put(value.plain(), Members.PLAIN);
    out.put(value.packed(), Members.PACKED);
    out.put(value.any(), Members.ANY);
    out.put(value.huge(), Members.HUGE);
  }

  @Override
  public Layouts unpack(Unpacker in) {
    byte octet = in.getByte();
    short port = in.getShort();
    int address = in.getInt();
    long counter = in.getLong();
    Integer box = in.get(Members.BOX);
    byte[] pixels = in.get(Members.PIXELS);
    short[][] picture = in.get(Members.PICTURE);
    double[] tuple = in.get(Members.TUPLE);
    double[][] matrix = in.get(Members.MATRIX);
    String[] lines = in.get(Members.LINES);
    String ascii = in.getString();
    String code = in.getString();
    double[] plain = in.get(Members.PLAIN);
    double[] packed = in.get(Members.PACKED);
    NdArray any = in.get(Members.ANY);
    double[] huge = in.get(Members.HUGE);
    try {
      return new Layouts(octet, port, address, counter, box, pixels, picture, tuple, matrix, lines, ascii, code, plain, packed, any, huge);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Layouts value, String member) {
    return switch (member) {
      case "octet" -> value.octet();
      case "port" -> value.port();
      case "address" -> value.address();
      case "counter" -> value.counter();
      case "box" -> value.box();
      case "pixels" -> value.pixels();
      case "picture" -> value.picture();
      case "tuple" -> value.tuple();
      case "matrix" -> value.matrix();
      case "lines" -> value.lines();
      case "ascii" -> value.ascii();
      case "code" -> value.code();
      case "plain" -> value.plain();
      case "packed" -> value.packed();
      case "any" -> value.any();
      case "huge" -> value.huge();
      default -> throw new IllegalArgumentException("Layouts has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code octet}. */
    static final ValueCodec<Byte> OCTET = Values.UNSIGNED_BYTE;

    /** Of {@code port}. */
    static final ValueCodec<Short> PORT = Values.UNSIGNED_SHORT;

    /** Of {@code address}. */
    static final ValueCodec<Integer> ADDRESS = Values.UNSIGNED_INTEGER;

    /** Of {@code counter}. */
    static final ValueCodec<Long> COUNTER = Values.UNSIGNED_LONG;

    /** Of {@code box}. */
    static final ValueCodec<Integer> BOX = Values.UNSIGNED_INTEGER;

    /** Of {@code pixels}. */
    static final ValueCodec<byte[]> PIXELS = Values.BYTES.unsigned();

    /** Of {@code picture}. */
    static final ValueCodec<short[][]> PICTURE = Values.array(Values.SHORTS, new short[0][]).unsigned().stored(new ArrayLayout(false, new long[] {16, 16}, 4, false, false));

    /** Of {@code tuple}. */
    static final ValueCodec<double[]> TUPLE = Values.DOUBLES.stored(ArrayLayout.ATTRIBUTE);

    /** Of {@code matrix}. */
    static final ValueCodec<double[][]> MATRIX = Values.array(Values.DOUBLES, new double[0][]).stored(ArrayLayout.ATTRIBUTE);

    /** Of {@code lines}. */
    static final ValueCodec<String[]> LINES = Values.STRINGS.stored(ArrayLayout.DATASET);

    /** Of {@code ascii}. */
    static final ValueCodec<String> ASCII = Values.ASCII;

    /** Of {@code code}. */
    static final ValueCodec<String> CODE = Values.FIXED_ASCII;

    /** Of {@code plain}. */
    static final ValueCodec<double[]> PLAIN = Values.DOUBLES.stored(new ArrayLayout(false, new long[0], 0, false, false));

    /** Of {@code packed}. */
    static final ValueCodec<double[]> PACKED = Values.DOUBLES.stored(new ArrayLayout(false, new long[] {1024}, 9, true, true));

    /** Of {@code any}. */
    static final ValueCodec<NdArray> ANY = Values.ND_ARRAY.stored(new ArrayLayout(false, new long[0], 1, false, false));

    /** Of {@code huge}. */
    static final ValueCodec<double[]> HUGE = Values.DOUBLES.stored(new ArrayLayout(false, new long[] {10000000000L}, 0, false, false));

    /** No instances. */
    private Members() {
    }
  }
}
