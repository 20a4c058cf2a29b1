package org.anam.mapping.progress;

import java.util.function.BiFunction;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;

/** What the program's own code throws while it is called: by accessors, constructors, iterators. */
public final class ProgramCode {

  private ProgramCode() {}

  /**
   * What to throw instead of an exception: itself when it is one of Anam, or the listener's way to
   * end the save or load.
   *
   * @param meter what calls the listener, or null
   * @param error makes an error at the place
   */
  public static RuntimeException threw(
      RuntimeException e,
      String during,
      Meter meter,
      BiFunction<ErrorCode, String, AnamException.Builder> error) {
    if (e instanceof AnamException || isOfStorage(e) || (meter != null && meter.wasEndedBy(e))) {
      return e;
    }
    return error
        .apply(CoreError.REFUSED, "Code of the program threw " + e + " " + during)
        .cause(e)
        .build();
  }

  /** Whether the storage threw it, which the program has no part in. */
  private static boolean isOfStorage(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String thrower = trace.length == 0 ? "" : trace[0].getClassName();
    return thrower.startsWith("org.anam.storage.") || thrower.startsWith("hdf.hdf5lib.");
  }
}
