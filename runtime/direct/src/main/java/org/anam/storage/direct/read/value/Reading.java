package org.anam.storage.direct.read.value;

import java.util.function.Supplier;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.TooLargeException;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.filter.MissingFilterException;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** Makes errors for users of what is found to be wrong with a file. */
public final class Reading {

  private Reading() {}

  /** Reads something; what is wrong with the file becomes an error at this place. */
  public static <T> T at(ErrorPlace place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (FormatException e) {
      throw damaged(place, e);
    } catch (UnsupportedException e) {
      throw unsupported(place, e);
    } catch (TooLargeException e) {
      throw place
          .error(CoreError.TOO_LARGE, e.getMessage())
          .remedy("Leave the member out, or have the value written in smaller parts.")
          .cause(e)
          .build();
    } catch (MissingFilterException e) {
      throw missing(place, e);
    } catch (ArithmeticException e) {
      throw place
          .error(StorageError.DAMAGED, "This cannot be read: a size is beyond all bounds")
          .cause(e)
          .build();
    }
  }

  /** The error for bytes that are not sound. */
  public static AnamException damaged(ErrorPlace place, FormatException cause) {
    return place
        .error(StorageError.DAMAGED, "This cannot be read: " + cause.getMessage())
        .cause(cause)
        .build();
  }

  private static AnamException missing(ErrorPlace place, MissingFilterException cause) {
    return place
        .error(
            StorageError.MISSING_FILTER,
            "The dataset is encoded by "
                + cause.getMessage()
                + ", which the engine direct does not have")
        .remedy(
            "The engine on the HDF5 library, hdf5lib, has szip where its library was built with it,"
                + " and others as plugins: have org.anam:anam-hdf5lib on the path, and name no"
                + " other engine. Or rewrite it without this filter by a program that has it, such"
                + " as h5py with the package hdf5plugin.")
        .cause(cause)
        .build();
  }

  private static AnamException unsupported(ErrorPlace place, UnsupportedException cause) {
    return place
        .error(StorageError.DAMAGED, "The engine direct does not support " + cause.getMessage())
        .remedy(UnsupportedException.OTHER_ENGINE)
        .cause(cause)
        .build();
  }
}
