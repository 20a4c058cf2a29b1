package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.Complex;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Measurement}.
 *
 * <pre>
 * class     lab.Measurement
 * mask      boolean[]        dataset, bool
 * raw       byte[]           dataset, int8
 * shorts    short[]          dataset, int16
 * ints      int[][]          dataset, int32
 * longs     long[]           dataset, int64
 * floats    float[][][]      dataset, float32
 * values    double[]         dataset, float64
 * image     double[][]       dataset, float64
 * hyper     double[][][][]   dataset, float64
 * spectrum  Complex[]        dataset, complex128
 * spectra   Complex[][]      dataset, complex128
 * label     char[]           attribute, UTF-8
 * names     String[]         attribute, UTF-8
 * table     String[][]       attribute, UTF-8
 * array     NdArray          dataset
 * texts     StringArray      attribute, UTF-8
 * rows      StructuredArray  dataset, structures
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Measurement.class)
public final class MeasurementAnam extends Codec<Measurement> {
  /** The codec; it has no state and serves all threads. */
  public static final MeasurementAnam INSTANCE = new MeasurementAnam();

  /** Of {@code ints}. */
  private static final ValueCodec<int[][]> INTS = Values.array(Values.INTS, new int[0][]);

  /** Of {@code floats}. */
  private static final ValueCodec<float[][][]> FLOATS = Values.array(Values.array(Values.FLOATS, new float[0][]), new float[0][][]);

  /** Of {@code image}. */
  private static final ValueCodec<double[][]> IMAGE = Values.array(Values.DOUBLES, new double[0][]);

  /** Of {@code hyper}. */
  private static final ValueCodec<double[][][][]> HYPER = Values.array(Values.array(Values.array(Values.DOUBLES, new double[0][]), new double[0][][]), new double[0][][][]);

  /** Of {@code spectra}. */
  private static final ValueCodec<Complex[][]> SPECTRA = Values.array(Values.COMPLEXES, new Complex[0][]);

  /** Of {@code table}. */
  private static final ValueCodec<String[][]> TABLE = Values.array(Values.STRINGS, new String[0][]);

  /** For {@link #INSTANCE} alone. */
  private MeasurementAnam() {
    super(TypeDescriptor.of(Measurement.class, "lab.Measurement")
        .members("boolean[] mask", "byte[] raw", "short[] shorts", "int[][] ints",
            "long[] longs", "float[][][] floats", "double[] values", "double[][] image",
            "double[][][][] hyper", "Complex[] spectrum", "Complex[][] spectra", "label",
            "String[] names", "String[][] table", "array", "texts", "rows")
        .fingerprint(0x3943e35a188b4ab1L)
        .build());
  }

  @Override
  public void put(Measurement value, Sink out) {
    out.put(value.mask(), Values.BOOLEANS);
    out.put(value.raw(), Values.BYTES);
    out.put(value.shorts(), Values.SHORTS);
    out.put(value.ints(), INTS);
    out.put(value.longs(), Values.LONGS);
    out.put(value.floats(), FLOATS);
    out.put(value.values(), Values.DOUBLES);
    out.put(value.image(), IMAGE);
    out.put(value.hyper(), HYPER);
    out.put(value.spectrum(), Values.COMPLEXES);
    out.put(value.spectra(), SPECTRA);
    out.put(value.label(), Values.CHARS);
    out.put(value.names(), Values.STRINGS);
    out.put(value.table(), TABLE);
    out.put(value.array(), Values.ND_ARRAY);
    out.put(value.texts(), Values.STRING_ARRAY);
    out.put(value.rows(), Values.STRUCTURED_ARRAY);
  }

  @Override
  public Measurement get(Source in) {
    return new Measurement(
        in.get(Values.BOOLEANS),
        in.get(Values.BYTES),
        in.get(Values.SHORTS),
        in.get(INTS),
        in.get(Values.LONGS),
        in.get(FLOATS),
        in.get(Values.DOUBLES),
        in.get(IMAGE),
        in.get(HYPER),
        in.get(Values.COMPLEXES),
        in.get(SPECTRA),
        in.get(Values.CHARS),
        in.get(Values.STRINGS),
        in.get(TABLE),
        in.get(Values.ND_ARRAY),
        in.get(Values.STRING_ARRAY),
        in.get(Values.STRUCTURED_ARRAY));
  }
}
