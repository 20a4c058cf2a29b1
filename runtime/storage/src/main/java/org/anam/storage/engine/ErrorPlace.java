package org.anam.storage.engine;

import java.io.IOException;
import java.nio.file.FileSystemException;
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

  /** The root group of a file; null for one whose bytes are in no file. */
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

  /** The error for a failure of the disk, or what stands for one, while this is written. */
  public AnamException cannotWrite(IOException cause) {
    return error(StorageError.CANNOT_WRITE, "This cannot be written: " + reason(cause))
        .cause(cause)
        .build();
  }

  /** What the system says, without names of files. */
  public static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
