package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** An open attribute, which is always read as a whole. */
public final class NativeAttribute extends NativeValue {

  private NativeAttribute(NativeLocation holder, String name, NativeCalls calls, long id) {
    super(holder, name, calls, id);
  }

  /** Opens an attribute; null when there is none of the name. */
  public static NativeAttribute open(NativeLocation holder, String name) {
    NativeCalls calls = holder.calls(name, holder.attributeForm(name));
    try {
      long attribute = holder.openAttribute(calls, name);
      return attribute < 0 ? null : new NativeAttribute(holder, name, calls, attribute);
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(holder.at(name), e);
    }
  }

  @Override
  long openType(long of) {
    return calls().attributeType(of);
  }

  @Override
  public long openSpace(long of) {
    return calls().attributeSpace(of);
  }

  @Override
  public boolean isCompact() {
    return true;
  }

  @Override
  public SizeCheck.Stored stored() {
    return new SizeCheck.Stored() {
      @Override
      public long bytes() {
        return H5.H5Aget_storage_size(id());
      }

      @Override
      public boolean isFiltered() {
        return false;
      }
    };
  }

  @Override
  public boolean isElsewhere() {
    return false;
  }

  @Override
  public boolean isAttribute() {
    return true;
  }

  @Override
  public void read(long memoryType, long memorySpace, long fileSpace, byte[] bytes) {
    calls().read(id(), memoryType, bytes);
  }

  @Override
  public void readSequences(long memorySpace, long fileSpace, Object[] lists) {
    H5.H5AreadVL(id(), NativeTypes.VLEN_BYTES, lists);
  }

  @Override
  public void readStrings(long memorySpace, long fileSpace, Object[] texts) {
    H5.H5Aread_VLStrings(id(), type(), texts);
  }

  @Override
  void readAll(long memoryType, Object elements) {
    if (elements instanceof byte[] array) {
      H5.H5Aread(id(), memoryType, array, true);
    } else if (elements instanceof short[] array) {
      H5.H5Aread_short(id(), memoryType, array, true);
    } else if (elements instanceof int[] array) {
      H5.H5Aread_int(id(), memoryType, array, true);
    } else if (elements instanceof long[] array) {
      H5.H5Aread_long(id(), memoryType, array, true);
    } else if (elements instanceof float[] array) {
      H5.H5Aread_float(id(), memoryType, array, true);
    } else {
      H5.H5Aread_double(id(), memoryType, (double[]) elements, true);
    }
  }

  @Override
  void closeNative(long of) {
    calls().closeAttribute(of);
  }
}
