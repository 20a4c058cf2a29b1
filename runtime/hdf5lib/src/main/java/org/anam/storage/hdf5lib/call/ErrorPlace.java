package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.error.StorageError;

/**
 * A place in a file, for what errors say of it; its path is put together when one is. Immutable.
 */
public final class ErrorPlace {

  private final Path file;
  private final ErrorPlace parent;
  private final String name;

  private ErrorPlace(Path file, ErrorPlace parent, String name) {
    this.file = file;
    this.parent = parent;
    this.name = name;
  }

  /** The root group of a file. */
  public static ErrorPlace root(Path file) {
    return new ErrorPlace(file, null, "");
  }

  /** An entry of this group, or an attribute of this object; there need be none. */
  public ErrorPlace at(String entry) {
    return new ErrorPlace(file, this, entry);
  }

  /**
   * The path in the file. A loop, because errors are reported from the depth of a thousand groups.
   */
  public String path() {
    if (parent == null) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (ErrorPlace place = this; place.parent != null; place = place.parent) {
      names.push(place.name);
    }
    return "/" + String.join("/", names);
  }

  /** Starts an error. */
  public AnamException.Builder error(ErrorCode code, String what) {
    return AnamException.of(code, what).file(file).path(path());
  }

  /** The error for a failure of the library while this is written. */
  public AnamException cannotWrite(HDF5Exception cause) {
    return error(StorageError.CANNOT_WRITE, "The HDF5 library cannot write this")
        .cause(cause)
        .build();
  }

  /** The error for a failure of the library while this is read. */
  public AnamException damaged(HDF5Exception cause) {
    return error(StorageError.DAMAGED, "The HDF5 library cannot read this").cause(cause).build();
  }
}
