package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.type.StoredType;
import org.anam.storage.hdf5lib.type.TypeReader;

/**
 * An open attribute or dataset, as the library has it: type and dataspace are asked for once, when
 * they are needed.
 */
public abstract class NativeValue {

  private static final long[] SCALAR_SHAPE = {};

  private final NativeLocation holder;
  private final String name;
  private final NativeCalls calls;
  private long id;
  private long type = -1;
  private StoredType described;
  private long[] shape;
  private boolean isNull;

  /**
   * A value.
   *
   * @param calls what has opened it, and opens and closes its type and dataspace
   */
  NativeValue(NativeLocation holder, String name, NativeCalls calls, long id) {
    this.holder = holder;
    this.name = name;
    this.calls = calls;
    this.id = id;
  }

  /** The native type, to be closed by the caller. */
  abstract long openType(long of);

  /** The native dataspace, to be closed by the caller. */
  public abstract long openSpace(long of);

  /** Whether the elements lie in the file one beside the other, uncompressed and all of them. */
  public abstract boolean isCompact();

  /** What the file has of the elements. */
  public abstract SizeCheck.Stored stored();

  /** Whether the elements lie in other files, which a file must not make its reader open. */
  public abstract boolean isElsewhere();

  /** Reads elements as bytes. */
  public abstract void read(long memoryType, long memorySpace, long fileSpace, byte[] bytes);

  /** Reads sequences as lists of bytes. */
  public abstract void readSequences(long memorySpace, long fileSpace, Object[] lists);

  /** Reads strings as hdf5lib decodes them. */
  public abstract void readStrings(long memorySpace, long fileSpace, Object[] texts);

  /** Reads all elements into a primitive array of the right length. */
  abstract void readAll(long memoryType, Object elements);

  /** Whether this is an attribute. */
  public abstract boolean isAttribute();

  abstract void closeNative(long of);

  /** What has opened this. */
  public NativeCalls calls() {
    return calls;
  }

  /** The native id; ANAM168 when this is closed. */
  public long id() {
    if (id < 0) {
      throw error(StorageError.CLOSED, "The value is closed").build();
    }
    return id;
  }

  /** The name of the attribute or dataset. */
  public String name() {
    return name;
  }

  /** What the attribute is of, or the group that the dataset is in. */
  public NativeLocation holder() {
    return holder;
  }

  /** The path of this. */
  public String path() {
    return holder.at(name).path();
  }

  /** Starts an error at this. */
  public AnamException.Builder error(ErrorCode code, String what) {
    return holder.at(name).error(code, what);
  }

  /** What is believed of the size that the file claims. */
  public SizeCheck sizes() {
    return new SizeCheck(holder.at(name), holder.file().presentLength(), holder.file().fillLimit());
  }

  /**
   * Checks the size of this before memory is taken for it.
   *
   * @param compact whether the elements lie in the file uncompressed and all of them
   * @param fileBytes the bytes of an element in the file
   * @param memoryBytes the bytes of an element in memory
   * @return the number of elements, which an array can hold
   */
  public int checkSize(long[] shape, boolean compact, long fileBytes, long memoryBytes) {
    return sizes()
        .check(SizeCheck.elements(shape), compact ? null : stored(), fileBytes, memoryBytes);
  }

  /** The error for a failure of the library to read this. */
  public AnamException unreadable(HDF5Exception cause) {
    return LibraryErrors.damaged(holder.at(name), cause);
  }

  /** What the type is. */
  public StoredType described() {
    if (described == null) {
      try {
        StoredType found = TypeReader.describe(holder.place(), calls, type());
        described =
            isElsewhere()
                ? StoredType.other(found.size(), found.name() + " in other files")
                : found;
      } catch (HDF5Exception e) {
        throw unreadable(e);
      }
    }
    return described;
  }

  /** The type in the file, to be left open. */
  public long type() {
    if (type < 0) {
      type = openType(id());
    }
    return type;
  }

  /** Whether the dataspace is one without values. */
  public boolean isNull() {
    extent();
    return isNull;
  }

  /** The shape, not to be changed. */
  public long[] extent() {
    if (shape == null) {
      try {
        readExtent();
      } catch (HDF5Exception e) {
        throw unreadable(e);
      }
    }
    return shape;
  }

  private void readExtent() {
    long space = openSpace(id());
    try {
      // Datasets are arrays mostly, and attributes scalars.
      long[] found = isAttribute() ? SCALAR_SHAPE : calls.spaceShape(space);
      if (found.length == 0) {
        int spaceClass = calls.spaceClass(space);
        isNull = spaceClass == HDF5Constants.H5S_NULL;
        if (spaceClass == HDF5Constants.H5S_SIMPLE) {
          found = calls.spaceShape(space);
        }
      }
      shape = found;
    } finally {
      calls.closeSpace(space);
    }
  }

  /** Closes the value and its type. */
  public void close() {
    if (id < 0) {
      return;
    }
    long open = id;
    long openType = type;
    id = -1;
    type = -1;
    try {
      try {
        if (openType >= 0) {
          calls.closeType(openType);
        }
      } finally {
        closeNative(open);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(holder.at(name), e);
    }
  }
}
