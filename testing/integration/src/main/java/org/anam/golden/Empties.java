package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.array.NdArray;

/** 0-d arrays and arrays without elements. */
@Anam(name = "golden_classes.Empties")
final class Empties extends GoldenObject {

  @Hdf5Output("int8_0d")
  NdArray int80d;

  @Hdf5Output("int8_1d")
  NdArray int81d;

  @Hdf5Output("int8_2d")
  NdArray int82d;

  @Hdf5Output("int8_3d")
  NdArray int83d;

  @Hdf5Output("int16_0d")
  NdArray int160d;

  @Hdf5Output("int16_1d")
  NdArray int161d;

  @Hdf5Output("int16_2d")
  NdArray int162d;

  @Hdf5Output("int16_3d")
  NdArray int163d;

  @Hdf5Output("int32_0d")
  NdArray int320d;

  @Hdf5Output("int32_1d")
  NdArray int321d;

  @Hdf5Output("int32_2d")
  NdArray int322d;

  @Hdf5Output("int32_3d")
  NdArray int323d;

  @Hdf5Output("int64_0d")
  NdArray int640d;

  @Hdf5Output("int64_1d")
  NdArray int641d;

  @Hdf5Output("int64_2d")
  NdArray int642d;

  @Hdf5Output("int64_3d")
  NdArray int643d;

  @Hdf5Output("uint8_0d")
  NdArray uint80d;

  @Hdf5Output("uint8_1d")
  NdArray uint81d;

  @Hdf5Output("uint8_2d")
  NdArray uint82d;

  @Hdf5Output("uint8_3d")
  NdArray uint83d;

  @Hdf5Output("uint16_0d")
  NdArray uint160d;

  @Hdf5Output("uint16_1d")
  NdArray uint161d;

  @Hdf5Output("uint16_2d")
  NdArray uint162d;

  @Hdf5Output("uint16_3d")
  NdArray uint163d;

  @Hdf5Output("uint32_0d")
  NdArray uint320d;

  @Hdf5Output("uint32_1d")
  NdArray uint321d;

  @Hdf5Output("uint32_2d")
  NdArray uint322d;

  @Hdf5Output("uint32_3d")
  NdArray uint323d;

  @Hdf5Output("uint64_0d")
  NdArray uint640d;

  @Hdf5Output("uint64_1d")
  NdArray uint641d;

  @Hdf5Output("uint64_2d")
  NdArray uint642d;

  @Hdf5Output("uint64_3d")
  NdArray uint643d;

  @Hdf5Output("float32_0d")
  NdArray float320d;

  @Hdf5Output("float32_1d")
  NdArray float321d;

  @Hdf5Output("float32_2d")
  NdArray float322d;

  @Hdf5Output("float32_3d")
  NdArray float323d;

  @Hdf5Output("float64_0d")
  NdArray float640d;

  @Hdf5Output("float64_1d")
  NdArray float641d;

  @Hdf5Output("float64_2d")
  NdArray float642d;

  @Hdf5Output("float64_3d")
  NdArray float643d;

  @Hdf5Output("complex64_0d")
  NdArray complex640d;

  @Hdf5Output("complex64_1d")
  NdArray complex641d;

  @Hdf5Output("complex64_2d")
  NdArray complex642d;

  @Hdf5Output("complex64_3d")
  NdArray complex643d;

  @Hdf5Output("complex128_0d")
  NdArray complex1280d;

  @Hdf5Output("complex128_1d")
  NdArray complex1281d;

  @Hdf5Output("complex128_2d")
  NdArray complex1282d;

  @Hdf5Output("complex128_3d")
  NdArray complex1283d;

  @Hdf5Output("bool_0d")
  NdArray bool0d;

  @Hdf5Output("bool_1d")
  NdArray bool1d;

  @Hdf5Output("bool_2d")
  NdArray bool2d;

  @Hdf5Output("bool_3d")
  NdArray bool3d;
}
