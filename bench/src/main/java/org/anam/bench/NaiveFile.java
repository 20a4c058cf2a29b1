package org.anam.bench;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.nio.file.Path;

/**
 * A file through {@code hdf.hdf5lib} as its examples use it: types and spaces are made for each
 * value, and scalars go through the typed calls.
 */
final class NaiveFile extends RawFile {

  NaiveFile(Path path, boolean create) {
    super(path, create);
  }

  @Override
  void putText(long group, String name, String value) {
    long type = textType();
    long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    long attribute = create(group, name, type, space);
    H5.H5Awrite_VLStrings(attribute, type, new String[] {value});
    H5.H5Aclose(attribute);
    H5.H5Sclose(space);
    H5.H5Tclose(type);
  }

  @Override
  void putLong(long group, String name, long value) {
    long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    long attribute = create(group, name, HDF5Constants.H5T_STD_I64LE, space);
    H5.H5Awrite_long(attribute, HDF5Constants.H5T_NATIVE_INT64, new long[] {value});
    H5.H5Aclose(attribute);
    H5.H5Sclose(space);
  }

  @Override
  void putDouble(long group, String name, double value) {
    long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    long attribute = create(group, name, HDF5Constants.H5T_IEEE_F64LE, space);
    H5.H5Awrite_double(attribute, HDF5Constants.H5T_NATIVE_DOUBLE, new double[] {value});
    H5.H5Aclose(attribute);
    H5.H5Sclose(space);
  }

  private static long create(long group, String name, long type, long space) {
    return H5.H5Acreate(
        group, name, type, space, HDF5Constants.H5P_DEFAULT, HDF5Constants.H5P_DEFAULT);
  }

  @Override
  String getText(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    long type = H5.H5Aget_type(attribute);
    String[] value = new String[1];
    H5.H5Aread_VLStrings(attribute, type, value);
    H5.H5Tclose(type);
    H5.H5Aclose(attribute);
    return value[0];
  }

  @Override
  long getLong(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    long[] value = new long[1];
    H5.H5Aread_long(attribute, HDF5Constants.H5T_NATIVE_INT64, value);
    H5.H5Aclose(attribute);
    return value[0];
  }

  @Override
  double getDouble(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    double[] value = new double[1];
    H5.H5Aread_double(attribute, HDF5Constants.H5T_NATIVE_DOUBLE, value);
    H5.H5Aclose(attribute);
    return value[0];
  }
}
