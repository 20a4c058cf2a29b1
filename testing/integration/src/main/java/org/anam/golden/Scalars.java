package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;

/** Every kind of scalar. */
@Anam(name = "golden_classes.Scalars")
final class Scalars extends GoldenObject {

  @Hdf5Output long i;

  @Hdf5Output long ineg;

  @Hdf5Output long ibig;

  @Hdf5Output
  @StoredAs(Form.UNSIGNED)
  long iubig;

  @Hdf5Output double f;

  @Hdf5Output double fnan;

  @Hdf5Output double finf;

  @Hdf5Output double fneginf;

  @Hdf5Output double fnegzero;

  @Hdf5Output boolean btrue;

  @Hdf5Output boolean bfalse;

  @Hdf5Output String s;

  @Hdf5Output String suni;

  @Hdf5Output String sempty;

  @Hdf5Output String smultiline;

  @Hdf5Output
  @StoredAs(Form.ASCII)
  String bts;

  @Hdf5Output String none;

  @Hdf5Output Complex c;

  @Hdf5Output("np_int8")
  byte npInt8;

  @Hdf5Output("np_int16")
  short npInt16;

  @Hdf5Output("np_int32")
  int npInt32;

  @Hdf5Output("np_int64")
  long npInt64;

  @Hdf5Output("np_uint8")
  @StoredAs(Form.UNSIGNED)
  byte npUint8;

  @Hdf5Output("np_uint16")
  @StoredAs(Form.UNSIGNED)
  short npUint16;

  @Hdf5Output("np_uint32")
  @StoredAs(Form.UNSIGNED)
  int npUint32;

  @Hdf5Output("np_uint64")
  @StoredAs(Form.UNSIGNED)
  long npUint64;

  @Hdf5Output("np_float32")
  float npFloat32;

  @Hdf5Output("np_float64")
  double npFloat64;

  @Hdf5Output("np_complex64")
  ComplexFloat npComplex64;

  @Hdf5Output("np_complex128")
  Complex npComplex128;

  @Hdf5Output("np_bool")
  boolean npBool;

  @Hdf5Output("np_str")
  String npStr;

  @Hdf5Output("np_bytes")
  @StoredAs(Form.FIXED_ASCII)
  String npBytes;

  @Hdf5Output String strsub;

  @Hdf5Output("tup_int")
  @StoredAs(Form.ATTRIBUTE)
  long[] tupInt;

  @Hdf5Output("tup_float")
  @StoredAs(Form.ATTRIBUTE)
  double[] tupFloat;

  @Hdf5Output("tup_str")
  String[] tupStr;

  @Hdf5Output("tup_mixed_num")
  @StoredAs(Form.ATTRIBUTE)
  double[] tupMixedNum;
}
