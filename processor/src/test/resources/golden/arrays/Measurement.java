package lab;

import org.anam.Anam;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

@Anam
public record Measurement(
    boolean[] mask,
    byte[] raw,
    short[] shorts,
    int[][] ints,
    long[] longs,
    float[][][] floats,
    double[] values,
    double[][] image,
    double[][][][] hyper,
    Complex[] spectrum,
    Complex[][] spectra,
    char[] label,
    String[] names,
    String[][] table,
    NdArray array,
    StringArray texts,
    StructuredArray rows) {}
