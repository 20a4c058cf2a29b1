package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls by hdf5lib. Names and texts are without characters outside the Basic Multilingual Plane,
 * but for values.
 */
public final class Hdf5libCalls implements NativeCalls {

  /** The one instance. */
  public static final Hdf5libCalls INSTANCE = new Hdf5libCalls();

  private Hdf5libCalls() {}

  @Override
  public long createGroup(long group, String name, Names.Form form) {
    return H5.H5Gcreate(group, name, link(form), NativeTypes.GROUP_CREATION, NativeTypes.DEFAULT);
  }

  @Override
  public long createDataset(
      long group, String name, Names.Form form, long type, long space, long creation) {
    return H5.H5Dcreate(group, name, type, space, link(form), creation, NativeTypes.DEFAULT);
  }

  private static long link(Names.Form form) {
    return form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK;
  }

  @Override
  public long createAttribute(long group, String name, Names.Form form, long type, long space) {
    return H5.H5Acreate(
        group,
        name,
        type,
        space,
        form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_ATTRIBUTE,
        NativeTypes.DEFAULT);
  }

  @Override
  public boolean linkExists(long group, String name) {
    return H5.H5Lexists(group, name, NativeTypes.DEFAULT);
  }

  @Override
  public boolean attributeExists(long group, String name) {
    return H5.H5Aexists(group, name);
  }

  @Override
  public long openObject(long group, String name) {
    if (!linkExists(group, name)) {
      return -1;
    }
    try {
      return H5.H5Oopen(group, name, NativeTypes.LINK_ACCESS);
    } catch (HDF5Exception e) {
      return -1;
    }
  }

  @Override
  public long openAttribute(long group, String name, boolean expected) {
    // A failure is an exception here, which takes longer than to ask.
    return attributeExists(group, name) ? H5.H5Aopen(group, name, NativeTypes.DEFAULT) : -1;
  }

  @Override
  public long linkCount(long group) {
    return H5.H5Gget_info(group).nlinks;
  }

  @Override
  public int objectType(long object) {
    return H5.H5Iget_type(object);
  }

  @Override
  public void closeObject(long object) {
    H5.H5Oclose(object);
  }

  @Override
  public void closeGroup(long group) {
    H5.H5Gclose(group);
  }

  @Override
  public void closeAttribute(long attribute) {
    H5.H5Aclose(attribute);
  }

  @Override
  public long attributeType(long attribute) {
    return H5.H5Aget_type(attribute);
  }

  @Override
  public long attributeSpace(long attribute) {
    return H5.H5Aget_space(attribute);
  }

  @Override
  public long datasetType(long dataset) {
    return H5.H5Dget_type(dataset);
  }

  @Override
  public long datasetSpace(long dataset) {
    return H5.H5Dget_space(dataset);
  }

  @Override
  public long offset(long dataset) {
    try {
      return H5.H5Dget_offset(dataset);
    } catch (HDF5Exception e) {
      return -1;
    }
  }

  @Override
  public void closeDataset(long dataset) {
    H5.H5Dclose(dataset);
  }

  @Override
  public long createSpace(long[] shape) {
    return H5.H5Screate_simple(shape.length, shape, null);
  }

  @Override
  public int spaceClass(long space) {
    return H5.H5Sget_simple_extent_type(space);
  }

  @Override
  public long[] spaceShape(long space) {
    long[] shape = new long[H5.H5Sget_simple_extent_ndims(space)];
    H5.H5Sget_simple_extent_dims(space, shape, null);
    return shape;
  }

  @Override
  public void closeSpace(long space) {
    H5.H5Sclose(space);
  }

  @Override
  public int typeClass(long type) {
    return H5.H5Tget_class(type);
  }

  @Override
  public long typeSize(long type) {
    return H5.H5Tget_size(type);
  }

  @Override
  public boolean isSigned(long type) {
    return H5.H5Tget_sign(type) != HDF5Constants.H5T_SGN_NONE;
  }

  @Override
  public boolean isVariableString(long type) {
    return H5.H5Tis_variable_str(type);
  }

  @Override
  public boolean areEqual(long type, long other) {
    return H5.H5Tequal(type, other);
  }

  @Override
  public void closeType(long type) {
    H5.H5Tclose(type);
  }

  @Override
  public void write(long attribute, long memoryType, byte[] value) {
    H5.H5Awrite(attribute, memoryType, value, true);
  }

  @Override
  public void read(long attribute, long memoryType, byte[] value) {
    H5.H5Aread(attribute, memoryType, value, true);
  }

  @Override
  public void writeText(long attribute, long type, String text) {
    if (Utf8.needsExactBytes(text)) {
      List<Byte> bytes = Utf8.box(text.getBytes(StandardCharsets.UTF_8));
      H5.H5AwriteVL(attribute, NativeTypes.VLEN_BYTES, new Object[] {bytes});
    } else {
      H5.H5Awrite_VLStrings(attribute, type, new String[] {text});
    }
  }

  @Override
  public byte[] readText(long attribute, long type) {
    List<Byte> bytes = new ArrayList<>();
    H5.H5AreadVL(attribute, NativeTypes.VLEN_BYTES, new Object[] {bytes});
    return Utf8.unbox(bytes);
  }
}
