package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
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
public final class MeasurementAnam implements Codec<Measurement> {
  /** The codec; it has no state and serves all threads. */
  public static final MeasurementAnam INSTANCE = new MeasurementAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Measurement> DESCRIPTOR = TypeDescriptor.of(Measurement.class, "lab.Measurement")
      .member("mask")
      .member("raw")
      .member("shorts")
      .member("ints")
      .member("longs")
      .member("floats")
      .member("values")
      .member("image")
      .member("hyper")
      .member("spectrum")
      .member("spectra")
      .member("label")
      .member("names")
      .member("table")
      .member("array")
      .member("texts")
      .member("rows")
      .fingerprint(0x3943e35a188b4ab1L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private MeasurementAnam() {
  }

  @Override
  public TypeDescriptor<Measurement> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Measurement value, ObjectWriter out) {
    out.put("mask", value.mask(), Members.MASK);
    out.put("raw", value.raw(), Members.RAW);
    out.put("shorts", value.shorts(), Members.SHORTS);
    out.put("ints", value.ints(), Members.INTS);
    out.put("longs", value.longs(), Members.LONGS);
    out.put("floats", value.floats(), Members.FLOATS);
    out.put("values", value.values(), Members.VALUES);
    out.put("image", value.image(), Members.IMAGE);
    out.put("hyper", value.hyper(), Members.HYPER);
    out.put("spectrum", value.spectrum(), Members.SPECTRUM);
    out.put("spectra", value.spectra(), Members.SPECTRA);
    out.put("label", value.label(), Members.LABEL);
    out.put("names", value.names(), Members.NAMES);
    out.put("table", value.table(), Members.TABLE);
    out.put("array", value.array(), Members.ARRAY);
    out.put("texts", value.texts(), Members.TEXTS);
    out.put("rows", value.rows(), Members.ROWS);
  }

  @Override
  public Measurement read(ObjectReader in) {
    boolean[] mask = in.get("mask", Members.MASK);
    byte[] raw = in.get("raw", Members.RAW);
    short[] shorts = in.get("shorts", Members.SHORTS);
    int[][] ints = in.get("ints", Members.INTS);
    long[] longs = in.get("longs", Members.LONGS);
    float[][][] floats = in.get("floats", Members.FLOATS);
    double[] values = in.get("values", Members.VALUES);
    double[][] image = in.get("image", Members.IMAGE);
    double[][][][] hyper = in.get("hyper", Members.HYPER);
    Complex[] spectrum = in.get("spectrum", Members.SPECTRUM);
    Complex[][] spectra = in.get("spectra", Members.SPECTRA);
    char[] label = in.get("label", Members.LABEL);
    String[] names = in.get("names", Members.NAMES);
    String[][] table = in.get("table", Members.TABLE);
    NdArray array = in.get("array", Members.ARRAY);
    StringArray texts = in.get("texts", Members.TEXTS);
    StructuredArray rows = in.get("rows", Members.ROWS);
    try {
      return new Measurement(mask, raw, shorts, ints, longs, floats, values, image, hyper, spectrum, spectra, label, names, table, array, texts, rows);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Measurement value, Packer out) {
    out.put(value.mask(), Members.MASK);
    out.put(value.raw(), Members.RAW);
    out.put(value.shorts(), Members.SHORTS);
    out.put(value.ints(), Members.INTS);
    out.put(value.longs(), Members.LONGS);
    out.put(value.floats(), Members.FLOATS);
    out.put(value.values(), Members.VALUES);
    out.put(value.image(), Members.IMAGE);
    out.put(value.hyper(), Members.HYPER);
    out.put(value.spectrum(), Members.SPECTRUM);
    out.put(value.spectra(), Members.SPECTRA);
    out.put(value.label(), Members.LABEL);
    out.put(value.names(), Members.NAMES);
    out.put(value.table(), Members.TABLE);
    out.put(value.array(), Members.ARRAY);
    out.put(value.texts(), Members.TEXTS);
    out.put(value.rows(), Members.ROWS);
  }

  @Override
  public Measurement unpack(Unpacker in) {
    boolean[] mask = in.get(Members.MASK);
    byte[] raw = in.get(Members.RAW);
    short[] shorts = in.get(Members.SHORTS);
    int[][] ints = in.get(Members.INTS);
    long[] longs = in.get(Members.LONGS);
    float[][][] floats = in.get(Members.FLOATS);
    double[] values = in.get(Members.VALUES);
    double[][] image = in.get(Members.IMAGE);
    double[][][][] hyper = in.get(Members.HYPER);
    Complex[] spectrum = in.get(Members.SPECTRUM);
    Complex[][] spectra = in.get(Members.SPECTRA);
    char[] label = in.get(Members.LABEL);
    String[] names = in.get(Members.NAMES);
    String[][] table = in.get(Members.TABLE);
    NdArray array = in.get(Members.ARRAY);
    StringArray texts = in.get(Members.TEXTS);
    StructuredArray rows = in.get(Members.ROWS);
    try {
      return new Measurement(mask, raw, shorts, ints, longs, floats, values, image, hyper, spectrum, spectra, label, names, table, array, texts, rows);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Measurement value, String member) {
    return switch (member) {
      case "mask" -> value.mask();
      case "raw" -> value.raw();
      case "shorts" -> value.shorts();
      case "ints" -> value.ints();
      case "longs" -> value.longs();
      case "floats" -> value.floats();
      case "values" -> value.values();
      case "image" -> value.image();
      case "hyper" -> value.hyper();
      case "spectrum" -> value.spectrum();
      case "spectra" -> value.spectra();
      case "label" -> value.label();
      case "names" -> value.names();
      case "table" -> value.table();
      case "array" -> value.array();
      case "texts" -> value.texts();
      case "rows" -> value.rows();
      default -> throw new IllegalArgumentException("Measurement has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code mask}. */
    static final ValueCodec<boolean[]> MASK = Values.BOOLEANS;

    /** Of {@code raw}. */
    static final ValueCodec<byte[]> RAW = Values.BYTES;

    /** Of {@code shorts}. */
    static final ValueCodec<short[]> SHORTS = Values.SHORTS;

    /** Of {@code ints}. */
    static final ValueCodec<int[][]> INTS = Values.array(Values.INTS, new int[0][]);

    /** Of {@code longs}. */
    static final ValueCodec<long[]> LONGS = Values.LONGS;

    /** Of {@code floats}. */
    static final ValueCodec<float[][][]> FLOATS = Values.array(Values.array(Values.FLOATS, new float[0][]), new float[0][][]);

    /** Of {@code values}. */
    static final ValueCodec<double[]> VALUES = Values.DOUBLES;

    /** Of {@code image}. */
    static final ValueCodec<double[][]> IMAGE = Values.array(Values.DOUBLES, new double[0][]);

    /** Of {@code hyper}. */
    static final ValueCodec<double[][][][]> HYPER = Values.array(Values.array(Values.array(Values.DOUBLES, new double[0][]), new double[0][][]), new double[0][][][]);

    /** Of {@code spectrum}. */
    static final ValueCodec<Complex[]> SPECTRUM = Values.COMPLEXES;

    /** Of {@code spectra}. */
    static final ValueCodec<Complex[][]> SPECTRA = Values.array(Values.COMPLEXES, new Complex[0][]);

    /** Of {@code label}. */
    static final ValueCodec<char[]> LABEL = Values.CHARS;

    /** Of {@code names}. */
    static final ValueCodec<String[]> NAMES = Values.STRINGS;

    /** Of {@code table}. */
    static final ValueCodec<String[][]> TABLE = Values.array(Values.STRINGS, new String[0][]);

    /** Of {@code array}. */
    static final ValueCodec<NdArray> ARRAY = Values.ND_ARRAY;

    /** Of {@code texts}. */
    static final ValueCodec<StringArray> TEXTS = Values.STRING_ARRAY;

    /** Of {@code rows}. */
    static final ValueCodec<StructuredArray> ROWS = Values.STRUCTURED_ARRAY;

    /** No instances. */
    private Members() {
    }
  }
}
