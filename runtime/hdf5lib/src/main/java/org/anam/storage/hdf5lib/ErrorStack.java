package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.callbacks.H5E_walk_cb;
import hdf.hdf5lib.callbacks.H5E_walk_t;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the library has noted of the call that failed last: exceptions of hdf5lib tell less. To be
 * asked before the next call, under the storage lock.
 */
final class ErrorStack {

  private static final Pattern SYSTEM_ERROR =
      Pattern.compile("errno = (\\d+), error message = '([^']*)'");

  /** No image can have callbacks from C. */
  private static final boolean HAS_CALLBACKS =
      System.getProperty("org.graalvm.nativeimage.imagecode") == null;

  private boolean lock;
  private SystemError systemError;

  private ErrorStack() {}

  /** What the operating system has answered to the library. */
  record SystemError(int number, String text) {

    /** Whether a lock was refused because somebody else has it: EAGAIN, here and on BSD. */
    boolean isHeldByOthers() {
      return number == 11 || number == 35;
    }

    @Override
    public String toString() {
      return text + " (errno " + number + ")";
    }
  }

  /** The notes of the last failed call; without any where they cannot be had. */
  static ErrorStack read() {
    ErrorStack errors = new ErrorStack();
    if (HAS_CALLBACKS) {
      try {
        errors.walk();
      } catch (HDF5Exception e) {
        // The error that is being explained counts, not that it cannot be explained.
      }
    }
    return errors;
  }

  private void walk() throws HDF5Exception {
    long stack = H5.H5Eget_current_stack();
    try {
      H5E_walk_cb each =
          (number, error, data) -> {
            lock |= error.min_num == HDF5Constants.H5E_CANTLOCKFILE;
            Matcher matcher = SYSTEM_ERROR.matcher(error.desc);
            if (systemError == null && matcher.find()) {
              systemError = new SystemError(Integer.parseInt(matcher.group(1)), matcher.group(2));
            }
            return 0;
          };
      H5.H5Ewalk(stack, HDF5Constants.H5E_WALK_UPWARD, each, new Nothing());
    } finally {
      H5.H5Eclose_stack(stack);
    }
  }

  /** Whether a lock of the file could not be had. */
  boolean isLock() {
    return lock;
  }

  /** The operating system's answer behind it. */
  Optional<SystemError> systemError() {
    return Optional.ofNullable(systemError);
  }

  private static final class Nothing implements H5E_walk_t {}
}
