package org.anam.bench;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.bytedeco.hdf5.hdf5_java;
import org.bytedeco.javacpp.Loader;

/**
 * A file through plain calls of {@code hdf.hdf5lib}, used well: identifiers that serve many calls
 * are kept, and scalars go through {@code byte[]}, because {@code H5Awrite_double} and its kin leak
 * a dataspace each. Nothing is checked, and texts outside the basic plane do not survive.
 */
class RawFile implements AutoCloseable {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final VarHandle DOUBLES =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.nativeOrder());

  static {
    Path library = Path.of(Loader.load(hdf5_java.class));
    System.setProperty(
        "hdf.hdf5lib.H5.hdf5lib",
        library.resolveSibling(System.mapLibraryName("hdf5_java")).toString());
  }

  /** The file's root group. */
  final long file;

  private final long groupCreation;
  private final long datasetCreation;
  private final long scalar;
  private final long text;
  private final byte[] eight = new byte[8];
  private final String[] one = new String[1];

  RawFile(Path path, boolean create) {
    long access = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_fclose_degree(access, HDF5Constants.H5F_CLOSE_STRONG);
    H5.H5Pset_libver_bounds(access, HDF5Constants.H5F_LIBVER_V18, HDF5Constants.H5F_LIBVER_LATEST);
    file =
        create
            ? H5.H5Fcreate(
                path.toString(), HDF5Constants.H5F_ACC_EXCL, HDF5Constants.H5P_DEFAULT, access)
            : H5.H5Fopen(path.toString(), HDF5Constants.H5F_ACC_RDONLY, access);
    H5.H5Pclose(access);
    groupCreation = H5.H5Pcreate(HDF5Constants.H5P_GROUP_CREATE);
    H5.H5Pset_obj_track_times(groupCreation, false);
    datasetCreation = H5.H5Pcreate(HDF5Constants.H5P_DATASET_CREATE);
    H5.H5Pset_obj_track_times(datasetCreation, false);
    H5.H5Pset_attr_phase_change(groupCreation, 32, 28);
    H5.H5Pset_attr_phase_change(datasetCreation, 32, 28);
    scalar = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    text = textType();
  }

  static long textType() {
    long type = H5.H5Tcopy(HDF5Constants.H5T_C_S1);
    H5.H5Tset_size(type, HDF5Constants.H5T_VARIABLE);
    H5.H5Tset_cset(type, HDF5Constants.H5T_CSET_UTF8);
    return type;
  }

  long putObject(long parent, String name, String className) {
    long group =
        H5.H5Gcreate(
            parent, name, HDF5Constants.H5P_DEFAULT, groupCreation, HDF5Constants.H5P_DEFAULT);
    putText(group, "class", className);
    return group;
  }

  void putText(long group, String name, String value) {
    long attribute = create(group, name, text);
    one[0] = value;
    H5.H5Awrite_VLStrings(attribute, text, one);
    H5.H5Aclose(attribute);
  }

  void putLong(long group, String name, long value) {
    long attribute = create(group, name, HDF5Constants.H5T_STD_I64LE);
    LONGS.set(eight, 0, value);
    H5.H5Awrite(attribute, HDF5Constants.H5T_NATIVE_INT64, eight, true);
    H5.H5Aclose(attribute);
  }

  void putDouble(long group, String name, double value) {
    long attribute = create(group, name, HDF5Constants.H5T_IEEE_F64LE);
    DOUBLES.set(eight, 0, value);
    H5.H5Awrite(attribute, HDF5Constants.H5T_NATIVE_DOUBLE, eight, true);
    H5.H5Aclose(attribute);
  }

  private long create(long group, String name, long type) {
    return H5.H5Acreate(
        group, name, type, scalar, HDF5Constants.H5P_DEFAULT, HDF5Constants.H5P_DEFAULT);
  }

  void putDoubles(long group, String name, double[] values) {
    long space = H5.H5Screate_simple(1, new long[] {values.length}, null);
    long dataset =
        H5.H5Dcreate(
            group,
            name,
            HDF5Constants.H5T_IEEE_F64LE,
            space,
            HDF5Constants.H5P_DEFAULT,
            datasetCreation,
            HDF5Constants.H5P_DEFAULT);
    H5.H5Dwrite_double(
        dataset,
        HDF5Constants.H5T_NATIVE_DOUBLE,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5P_DEFAULT,
        values,
        true);
    H5.H5Dclose(dataset);
    H5.H5Sclose(space);
  }

  long getObject(long parent, String name, String className) {
    long group = H5.H5Gopen(parent, name, HDF5Constants.H5P_DEFAULT);
    String found = getText(group, "class");
    if (!found.equals(className)) {
      throw new IllegalStateException(name + ": class " + found);
    }
    return group;
  }

  String getText(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    H5.H5Aread_VLStrings(attribute, text, one);
    H5.H5Aclose(attribute);
    return one[0];
  }

  long getLong(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    H5.H5Aread(attribute, HDF5Constants.H5T_NATIVE_INT64, eight, true);
    H5.H5Aclose(attribute);
    return (long) LONGS.get(eight, 0);
  }

  double getDouble(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    H5.H5Aread(attribute, HDF5Constants.H5T_NATIVE_DOUBLE, eight, true);
    H5.H5Aclose(attribute);
    return (double) DOUBLES.get(eight, 0);
  }

  double[] getDoubles(long group, String name) {
    long dataset = H5.H5Dopen(group, name, HDF5Constants.H5P_DEFAULT);
    long space = H5.H5Dget_space(dataset);
    double[] values = new double[(int) H5.H5Sget_simple_extent_npoints(space)];
    H5.H5Dread_double(
        dataset,
        HDF5Constants.H5T_NATIVE_DOUBLE,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5P_DEFAULT,
        values,
        true);
    H5.H5Sclose(space);
    H5.H5Dclose(dataset);
    return values;
  }

  @Override
  public void close() {
    H5.H5Tclose(text);
    H5.H5Sclose(scalar);
    H5.H5Pclose(datasetCreation);
    H5.H5Pclose(groupCreation);
    H5.H5Fclose(file);
  }
}
