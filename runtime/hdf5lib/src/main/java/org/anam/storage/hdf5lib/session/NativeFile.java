package org.anam.storage.hdf5lib.session;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.type.EnumTypes;

/** A file that the library has open, and what is kept as long as it is. */
public final class NativeFile implements AutoCloseable {

  private final Path path;
  private final long length;
  private final EnumTypes enumTypes = new EnumTypes();
  private final AccessPattern pattern;
  private final FileBytes bytes;
  private final boolean writing;
  private final long fillLimit;
  private long userBlock = -1;
  private boolean takesAnyName;
  private long id;

  /**
   * An open file.
   *
   * @param length its length; 0 for a new one
   * @param bytes the bytes of a file that was there before, else null
   * @param fillLimit how many bytes of fill values a dataset may have
   */
  public NativeFile(Path path, long id, long length, FileBytes bytes, long fillLimit) {
    this.path = path;
    this.bytes = bytes;
    this.id = id;
    this.length = length;
    this.fillLimit = fillLimit;
    this.writing = length == 0 || H5.H5Fget_intent(id) != HDF5Constants.H5F_ACC_RDONLY;
    this.pattern = new AccessPattern(id);
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /** How many bytes it had when it was opened. */
  public long length() {
    return length;
  }

  /**
   * How many bytes the file can hold in fact: what it had when opened or, when it is written to,
   * has now.
   */
  public long presentLength() {
    return writing ? Math.max(length, H5.H5Fget_filesize(id())) : length;
  }

  /** How many bytes of fill values a dataset may have, beyond what is stored of it. */
  public long fillLimit() {
    return fillLimit;
  }

  /** The file's bytes; null when it is written to, since then not all are there. */
  public FileBytes bytes() {
    return writing ? null : bytes;
  }

  /** The bytes before what HDF5 knows of the file; no data lie there. */
  public long userBlock() {
    if (userBlock < 0) {
      long creation = H5.H5Fget_create_plist(id());
      try {
        long[] size = new long[1];
        H5.H5Pget_userblock(creation, size);
        userBlock = size[0];
      } finally {
        H5.H5Pclose(creation);
      }
    }
    return userBlock;
  }

  /** Lets names pass that are not UTF-8, as {@link org.anam.storage.StorageCopier} has them. */
  public void takeAnyName() {
    takesAnyName = true;
  }

  /** Whether names pass that are not UTF-8. */
  public boolean takesAnyName() {
    return takesAnyName;
  }

  /** What is known of how this file is read or written. */
  public AccessPattern pattern() {
    return pattern;
  }

  /** The enum types that have been built for this file. */
  EnumTypes enumTypes() {
    return enumTypes;
  }

  /** Opens the root group. */
  public NativeLocation root() {
    try {
      return NativeLocation.root(this, H5.H5Gopen(id(), "/", NativeTypes.DEFAULT));
    } catch (HDF5Exception e) {
      throw AnamException.of(StorageError.DAMAGED, "The root group cannot be read")
          .file(path)
          .cause(e)
          .build();
    }
  }

  /** The native id; ANAM168 when the file is closed. */
  public long id() {
    if (id < 0) {
      throw AnamException.of(StorageError.CLOSED, "The file is closed").file(path).build();
    }
    return id;
  }

  @Override
  public void close() {
    if (id < 0) {
      return;
    }
    long open = id;
    id = -1;
    enumTypes.close();
    closeBytes();
    HDF5Exception failure = writing ? flush(open) : null;
    if (failure != null && isNew()) {
      makeRoom();
    }
    HDF5Exception closing = closeNative(open);
    if (closing != null) {
      // The first attempt fails to write, the second gives up what is unwritten.
      closeNative(open);
      failure = failure == null ? closing : failure;
    }
    if (failure != null) {
      throw AnamException.of(
              writing ? StorageError.CANNOT_WRITE : StorageError.DAMAGED,
              writing ? "The file cannot be written to the end" : "The file cannot be closed")
          .file(path)
          .cause(failure)
          .build();
    }
  }

  private void closeBytes() {
    try {
      if (bytes != null) {
        bytes.close();
      }
    } catch (IOException e) {
      // Nothing was written through it.
    }
  }

  private static HDF5Exception closeNative(long open) {
    try {
      H5.H5Fclose(open);
      return null;
    } catch (HDF5Exception e) {
      return e;
    }
  }

  private static HDF5Exception flush(long open) {
    try {
      H5.H5Fflush(open, HDF5Constants.H5F_SCOPE_LOCAL);
      return null;
    } catch (HDF5Exception e) {
      return e;
    }
  }

  private boolean isNew() {
    return length == 0;
  }

  /**
   * Empties a new file that could not be written to the end. The library cannot close a file while
   * its disk is full, and would keep it, and the space, until the process ends.
   */
  private void makeRoom() {
    try {
      Files.newByteChannel(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
          .close();
    } catch (IOException e) {
      // Then the file stays open, which does no harm but for the space.
    }
  }
}
