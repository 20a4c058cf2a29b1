package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;

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
 * packed   double[]    dataset, float64, chunk [1024], shuffle, deflate 9, fletcher32
 * any      NdArray     dataset, deflate 1
 * huge     double[]    dataset, float64, chunk [10000000000]
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Layouts.class)
public final class LayoutsAnam extends Codec<Layouts> {
  /** The codec; it has no state and serves all threads. */
  public static final LayoutsAnam INSTANCE = new LayoutsAnam();

  /** Of {@code box}. */
  private static final ValueCodec<Integer> BOX = Values.UNSIGNED_INTEGER;

  /** Of {@code pixels}. */
  private static final ValueCodec<byte[]> PIXELS = Values.BYTES.unsigned();

  /** Of {@code picture}. */
  private static final ValueCodec<short[][]> PICTURE = Values.array(Values.SHORTS, new short[0][]).unsigned().stored(ArrayLayout.chunked(16, 16).deflate(4));

  /** Of {@code tuple}. */
  private static final ValueCodec<double[]> TUPLE = Values.DOUBLES.stored(ArrayLayout.ATTRIBUTE);

  /** Of {@code matrix}. */
  private static final ValueCodec<double[][]> MATRIX = Values.array(Values.DOUBLES, new double[0][]).stored(ArrayLayout.ATTRIBUTE);

  /** Of {@code lines}. */
  private static final ValueCodec<String[]> LINES = Values.STRINGS.stored(ArrayLayout.DATASET);

  /** Of {@code plain}. */
  private static final ValueCodec<double[]> PLAIN = Values.DOUBLES.stored(ArrayLayout.DATASET);

  /** Of {@code packed}. */
  private static final ValueCodec<double[]> PACKED = Values.DOUBLES.stored(ArrayLayout.chunked(1024).shuffle().deflate(9).fletcher32());

  /** Of {@code any}. */
  private static final ValueCodec<NdArray> ANY = Values.ND_ARRAY.stored(ArrayLayout.DATASET.deflate(1));

  /** Of {@code huge}. */
  private static final ValueCodec<double[]> HUGE = Values.DOUBLES.stored(ArrayLayout.chunked(10000000000L));

  /** For {@link #INSTANCE} alone. */
  private LayoutsAnam() {
    super(TypeDescriptor.of(Layouts.class, "lab.Layouts")
        .members("uint8 octet", "uint16 port", "uint32 address", "uint64 counter", "box",
            "uint8[] pixels", "uint16[][] picture", "double[] tuple", "double[][] matrix",
            "String[] lines", "ASCII ascii", "fixed-ASCII code", "double[] plain",
            "double[] packed", "any", "double[] huge")
        .fingerprint(0x366bc88a135293bbL)
        .build());
  }

  @Override
  public void put(Layouts value, Sink out) {
    out.putUnsignedByte(value.octet());
    out.putUnsignedShort(value.port());
    out.putUnsignedInt(value.address());
    out.putUnsignedLong(value.counter());
    out.put(value.box(), BOX);
    out.put(value.pixels(), PIXELS);
    out.put(value.picture(), PICTURE);
    out.put(value.tuple(), TUPLE);
    out.put(value.matrix(), MATRIX);
    out.put(value.lines(), LINES);
    out.putString(value.ascii(), TextForm.ASCII);
    out.putString(value.code(), TextForm.FIXED_ASCII);
    out.put(value.plain(), PLAIN);
    out.put(value.packed(), PACKED);
    out.put(value.any(), ANY);
    out.put(value.huge(), HUGE);
  }

  @Override
  public Layouts get(Source in) {
    return new Layouts(
        in.getUnsignedByte(),
        in.getUnsignedShort(),
        in.getUnsignedInt(),
        in.getUnsignedLong(),
        in.get(BOX),
        in.get(PIXELS),
        in.get(PICTURE),
        in.get(TUPLE),
        in.get(MATRIX),
        in.get(LINES),
        in.getString(),
        in.getString(),
        in.get(PLAIN),
        in.get(PACKED),
        in.get(ANY),
        in.get(HUGE));
  }
}
