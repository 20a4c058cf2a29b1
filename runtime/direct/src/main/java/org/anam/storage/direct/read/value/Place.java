package org.anam.storage.direct.read.value;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.filter.MissingFilterException;
import org.anam.storage.error.StorageError;

/** A place in a file, for what errors say of it. Immutable. */
public final class Place {

  private static final String OTHER_ENGINE =
      "Read the file by the engine on the HDF5 library: -Danam.storage=hdf5lib.";

  private final Path file;
  private final Place parent;
  private final String name;

  private Place(Path file, Place parent, String name) {
    this.file = file;
    this.parent = parent;
    this.name = name;
  }

  /** The root group of a file. */
  public static Place root(Path file) {
    return new Place(file, null, "");
  }

  /** An entry of this group, or an attribute of this object; there need be none. */
  public Place at(String entry) {
    return new Place(file, this, entry);
  }

  /** The path in the file. A loop, because paths can have a thousand parts. */
  public String path() {
    if (parent == null) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      names.push(place.name);
    }
    return "/" + String.join("/", names);
  }

  /** Starts an error. */
  public AnamException.Builder error(ErrorCode code, String what) {
    return AnamException.of(code, what).file(file).path(path());
  }

  /** Reads something here; what is wrong with the file becomes an error at this place. */
  public <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (FormatException e) {
      throw damaged(e);
    } catch (UnsupportedException e) {
      throw unsupported(e);
    } catch (MissingFilterException e) {
      throw missing(e);
    } catch (ArithmeticException e) {
      throw error(StorageError.DAMAGED, "This cannot be read: a size is beyond all bounds")
          .cause(e)
          .build();
    }
  }

  /** The error for bytes that are not sound. */
  public AnamException damaged(FormatException cause) {
    return error(StorageError.DAMAGED, "This cannot be read: " + cause.getMessage())
        .cause(cause)
        .build();
  }

  private AnamException missing(MissingFilterException cause) {
    return error(
            StorageError.MISSING_FILTER,
            "The dataset is encoded by "
                + cause.getMessage()
                + ", which the engine direct does not have")
        .remedy(
            "Read it by the engine on the HDF5 library, -Danam.storage=hdf5lib, which has szip where"
                + " its library was built with it, and others as plugins; or rewrite it without this"
                + " filter by a program that has it, such as h5py with the package hdf5plugin.")
        .cause(cause)
        .build();
  }

  private AnamException unsupported(UnsupportedException cause) {
    return error(StorageError.DAMAGED, "The engine direct does not support " + cause.getMessage())
        .remedy(OTHER_ENGINE)
        .cause(cause)
        .build();
  }
}
