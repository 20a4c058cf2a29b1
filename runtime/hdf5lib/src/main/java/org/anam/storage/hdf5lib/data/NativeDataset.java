package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.storage.NotInEngineException;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** An open dataset, which can be read by parts. */
public final class NativeDataset extends NativeValue {

  /** A dataset that these calls have opened. */
  public NativeDataset(NativeLocation group, String name, NativeCalls calls, long id) {
    super(group, name, calls, id);
  }

  @Override
  long openType(long of) {
    return calls().datasetType(of);
  }

  @Override
  public long openSpace(long of) {
    return calls().datasetSpace(of);
  }

  @Override
  public boolean isCompact() {
    return false;
  }

  @Override
  public SizeCheck.Stored stored() {
    return new SizeCheck.Stored() {
      @Override
      public long bytes() {
        return H5.H5Dget_storage_size(id());
      }

      @Override
      public boolean isFiltered() {
        long creation = H5.H5Dget_create_plist(id());
        try {
          return H5.H5Pget_nfilters(creation) > 0;
        } finally {
          H5.H5Pclose(creation);
        }
      }
    };
  }

  @Override
  public boolean isElsewhere() {
    // A dataset in one piece inside this file has an address; only the others are asked further.
    if (calls().offset(id()) >= holder().file().userBlock()) {
      return false;
    }
    long creation = H5.H5Dget_create_plist(id());
    try {
      return DatasetLayout.isElsewhere(creation);
    } finally {
      H5.H5Pclose(creation);
    }
  }

  @Override
  public AnamException unreadable(HDF5Exception cause) {
    List<String> missing = Filters.missing(id());
    if (missing.isEmpty()) {
      return super.unreadable(cause);
    }
    String filters = String.join(" and ", missing);
    return error(
            StorageError.MISSING_FILTER,
            "The dataset is encoded by "
                + filters
                + ", which the HDF5 library in use does not have")
        .remedy(
            "Rewrite it without this filter by a program that has it, such as h5py with the package"
                + " hdf5plugin or PyTables, or name the folder that has the filter's plugin for"
                + " HDF5 1.14 in the environment variable HDF5_PLUGIN_PATH; deflate, shuffle and"
                + " fletcher32 need no plugin.")
        .cause(new NotInEngineException(filters, cause))
        .build();
  }

  @Override
  public boolean isAttribute() {
    return false;
  }

  @Override
  public void read(long memoryType, long memorySpace, long fileSpace, byte[] bytes) {
    H5.H5Dread(id(), memoryType, memorySpace, fileSpace, NativeTypes.DEFAULT, bytes, true);
  }

  @Override
  public void readSequences(long memorySpace, long fileSpace, Object[] lists) {
    H5.H5DreadVL(id(), NativeTypes.VLEN_BYTES, memorySpace, fileSpace, NativeTypes.DEFAULT, lists);
  }

  @Override
  public void readStrings(long memorySpace, long fileSpace, Object[] texts) {
    H5.H5Dread_VLStrings(id(), type(), memorySpace, fileSpace, NativeTypes.DEFAULT, texts);
  }

  @Override
  void readAll(long memoryType, Object elements) {
    int all = NativeTypes.ALL;
    long transfer = NativeTypes.DEFAULT;
    if (elements instanceof byte[] array) {
      H5.H5Dread(id(), memoryType, all, all, transfer, array, true);
    } else if (elements instanceof short[] array) {
      H5.H5Dread_short(id(), memoryType, all, all, transfer, array, true);
    } else if (elements instanceof int[] array) {
      H5.H5Dread_int(id(), memoryType, all, all, transfer, array, true);
    } else if (elements instanceof long[] array) {
      H5.H5Dread_long(id(), memoryType, all, all, transfer, array, true);
    } else if (elements instanceof float[] array) {
      H5.H5Dread_float(id(), memoryType, all, all, transfer, array, true);
    } else {
      H5.H5Dread_double(id(), memoryType, all, all, transfer, (double[]) elements, true);
    }
  }

  @Override
  void closeNative(long of) {
    calls().closeDataset(of);
  }
}
