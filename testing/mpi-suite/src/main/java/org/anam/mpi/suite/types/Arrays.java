package org.anam.mpi.suite.types;

import org.anam.Anam;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.array.StringArray;

/** Arrays of every element type and several ranks. */
@Anam(name = "suite.Arrays")
public record Arrays(
    boolean[] booleans,
    byte[] bytes,
    short[][] shorts,
    char[] chars,
    int[] ints,
    @StoredAs(Form.UNSIGNED) int[][] unsigned,
    long[][][] longs,
    float[] floats,
    double[] doubles,
    double[][] matrix,
    Complex[] complexes,
    NdArray any,
    NdArray another,
    String[] texts,
    StringArray textArray) {}
