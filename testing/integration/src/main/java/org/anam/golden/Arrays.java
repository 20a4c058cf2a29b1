package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.Complex;
import org.anam.array.NdArray;

/** Arrays of every element type and rank. */
@Anam(name = "golden_classes.Arrays")
final class Arrays extends GoldenObject {

  @Hdf5Output("int8_1d")
  byte[] int81d;

  @Hdf5Output("int8_2d")
  byte[][] int82d;

  @Hdf5Output("int8_3d")
  byte[][][] int83d;

  @Hdf5Output("int16_1d")
  short[] int161d;

  @Hdf5Output("int16_2d")
  short[][] int162d;

  @Hdf5Output("int16_3d")
  short[][][] int163d;

  @Hdf5Output("int32_1d")
  int[] int321d;

  @Hdf5Output("int32_2d")
  int[][] int322d;

  @Hdf5Output("int32_3d")
  int[][][] int323d;

  @Hdf5Output("int64_1d")
  long[] int641d;

  @Hdf5Output("int64_2d")
  long[][] int642d;

  @Hdf5Output("int64_3d")
  long[][][] int643d;

  @Hdf5Output("uint8_1d")
  @StoredAs(Form.UNSIGNED)
  byte[] uint81d;

  @Hdf5Output("uint8_2d")
  @StoredAs(Form.UNSIGNED)
  byte[][] uint82d;

  @Hdf5Output("uint8_3d")
  @StoredAs(Form.UNSIGNED)
  byte[][][] uint83d;

  @Hdf5Output("uint16_1d")
  @StoredAs(Form.UNSIGNED)
  short[] uint161d;

  @Hdf5Output("uint16_2d")
  @StoredAs(Form.UNSIGNED)
  short[][] uint162d;

  @Hdf5Output("uint16_3d")
  @StoredAs(Form.UNSIGNED)
  short[][][] uint163d;

  @Hdf5Output("uint32_1d")
  @StoredAs(Form.UNSIGNED)
  int[] uint321d;

  @Hdf5Output("uint32_2d")
  @StoredAs(Form.UNSIGNED)
  int[][] uint322d;

  @Hdf5Output("uint32_3d")
  @StoredAs(Form.UNSIGNED)
  int[][][] uint323d;

  @Hdf5Output("uint64_1d")
  @StoredAs(Form.UNSIGNED)
  long[] uint641d;

  @Hdf5Output("uint64_2d")
  @StoredAs(Form.UNSIGNED)
  long[][] uint642d;

  @Hdf5Output("uint64_3d")
  @StoredAs(Form.UNSIGNED)
  long[][][] uint643d;

  @Hdf5Output("float32_1d")
  float[] float321d;

  @Hdf5Output("float32_2d")
  float[][] float322d;

  @Hdf5Output("float32_3d")
  float[][][] float323d;

  @Hdf5Output("float64_1d")
  double[] float641d;

  @Hdf5Output("float64_2d")
  double[][] float642d;

  @Hdf5Output("float64_3d")
  double[][][] float643d;

  @Hdf5Output("complex64_1d")
  NdArray complex641d;

  @Hdf5Output("complex64_2d")
  NdArray complex642d;

  @Hdf5Output("complex64_3d")
  NdArray complex643d;

  @Hdf5Output("complex128_1d")
  Complex[] complex1281d;

  @Hdf5Output("complex128_2d")
  Complex[][] complex1282d;

  @Hdf5Output("complex128_3d")
  Complex[][][] complex1283d;

  @Hdf5Output("bool_1d")
  boolean[] bool1d;

  @Hdf5Output("bool_2d")
  boolean[][] bool2d;

  @Hdf5Output("bool_3d")
  boolean[][][] bool3d;
}
