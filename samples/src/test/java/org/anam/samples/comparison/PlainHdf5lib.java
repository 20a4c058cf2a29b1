package org.anam.samples.comparison;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.nio.file.Path;
import org.anam.samples.Person;
import org.bytedeco.hdf5.hdf5_java;
import org.bytedeco.javacpp.Loader;

/** Saves and loads a person by plain calls of {@code hdf.hdf5lib}. */
final class PlainHdf5lib {

  // docs: library
  static {
    Path library = Path.of(Loader.load(hdf5_java.class));
    System.setProperty(
        "hdf.hdf5lib.H5.hdf5lib",
        library.resolveSibling(System.mapLibraryName("hdf5_java")).toString());
  }

  // docs: end

  private PlainHdf5lib() {}

  // docs: save
  static void save(Path path, Person person) {
    long access = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_fclose_degree(access, HDF5Constants.H5F_CLOSE_STRONG);
    long file =
        H5.H5Fcreate(
            path.toString(), HDF5Constants.H5F_ACC_TRUNC, HDF5Constants.H5P_DEFAULT, access);
    H5.H5Pclose(access);
    try {
      long group =
          H5.H5Gcreate(
              file,
              "person",
              HDF5Constants.H5P_DEFAULT,
              HDF5Constants.H5P_DEFAULT,
              HDF5Constants.H5P_DEFAULT);
      writeText(group, "class", "org.anam.samples.Person");
      writeText(group, "name", person.name());
      writeInt(group, "age", person.age());
      writeMatrix(group, "marks", person.marks());
      H5.H5Gclose(group);
    } finally {
      H5.H5Fclose(file);
    }
  }

  private static void writeText(long group, String name, String text) {
    long type = textType();
    long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    long attribute =
        H5.H5Acreate(
            group, name, type, space, HDF5Constants.H5P_DEFAULT, HDF5Constants.H5P_DEFAULT);
    H5.H5Awrite_VLStrings(attribute, type, new String[] {text});
    H5.H5Aclose(attribute);
    H5.H5Sclose(space);
    H5.H5Tclose(type);
  }

  private static long textType() {
    long type = H5.H5Tcopy(HDF5Constants.H5T_C_S1);
    H5.H5Tset_size(type, HDF5Constants.H5T_VARIABLE);
    H5.H5Tset_cset(type, HDF5Constants.H5T_CSET_UTF8);
    return type;
  }

  private static void writeInt(long group, String name, int value) {
    long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    long attribute =
        H5.H5Acreate(
            group,
            name,
            HDF5Constants.H5T_STD_I32LE,
            space,
            HDF5Constants.H5P_DEFAULT,
            HDF5Constants.H5P_DEFAULT);
    H5.H5Awrite_int(attribute, HDF5Constants.H5T_NATIVE_INT32, new int[] {value});
    H5.H5Aclose(attribute);
    H5.H5Sclose(space);
  }

  private static void writeMatrix(long group, String name, double[][] rows) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    double[] flat = new double[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * width, width);
    }
    long space = H5.H5Screate_simple(2, new long[] {rows.length, width}, null);
    long dataset =
        H5.H5Dcreate(
            group,
            name,
            HDF5Constants.H5T_IEEE_F64LE,
            space,
            HDF5Constants.H5P_DEFAULT,
            HDF5Constants.H5P_DEFAULT,
            HDF5Constants.H5P_DEFAULT);
    H5.H5Dwrite_double(
        dataset,
        HDF5Constants.H5T_NATIVE_DOUBLE,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5P_DEFAULT,
        flat);
    H5.H5Dclose(dataset);
    H5.H5Sclose(space);
  }

  // docs: end

  // docs: load
  static Person load(Path path) {
    long access = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_fclose_degree(access, HDF5Constants.H5F_CLOSE_STRONG);
    long file = H5.H5Fopen(path.toString(), HDF5Constants.H5F_ACC_RDONLY, access);
    H5.H5Pclose(access);
    try {
      long group = H5.H5Gopen(file, "person", HDF5Constants.H5P_DEFAULT);
      Person person =
          new Person(readText(group, "name"), readInt(group, "age"), readMatrix(group, "marks"));
      H5.H5Gclose(group);
      return person;
    } finally {
      H5.H5Fclose(file);
    }
  }

  private static String readText(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    long type = H5.H5Aget_type(attribute);
    if (!H5.H5Tis_variable_str(type)) { // the call below would crash the process
      throw new IllegalStateException(name + " is no text of variable length");
    }
    String[] text = new String[1];
    H5.H5Aread_VLStrings(attribute, type, text);
    H5.H5Tclose(type);
    H5.H5Aclose(attribute);
    return text[0];
  }

  private static int readInt(long group, String name) {
    long attribute = H5.H5Aopen(group, name, HDF5Constants.H5P_DEFAULT);
    int[] value = new int[1];
    H5.H5Aread_int(attribute, HDF5Constants.H5T_NATIVE_INT32, value);
    H5.H5Aclose(attribute);
    return value[0];
  }

  private static double[][] readMatrix(long group, String name) {
    long dataset = H5.H5Dopen(group, name, HDF5Constants.H5P_DEFAULT);
    long space = H5.H5Dget_space(dataset);
    long[] shape = new long[2];
    if (H5.H5Sget_simple_extent_ndims(space) != 2) { // the call below writes as many numbers
      throw new IllegalStateException(name + " is no matrix");
    }
    H5.H5Sget_simple_extent_dims(space, shape, null);
    H5.H5Sclose(space);
    double[] flat = new double[Math.toIntExact(shape[0] * shape[1])];
    H5.H5Dread_double(
        dataset,
        HDF5Constants.H5T_NATIVE_DOUBLE,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5S_ALL,
        HDF5Constants.H5P_DEFAULT,
        flat);
    H5.H5Dclose(dataset);
    double[][] rows = new double[(int) shape[0]][(int) shape[1]];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(flat, i * rows[i].length, rows[i], 0, rows[i].length);
    }
    return rows;
  }
  // docs: end
}
