package org.anam.mpi.nativempi.call;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.error.NativeMpiError;

/** Turns the error codes of MPI into exceptions. */
final class MpiErrors {

  private MpiErrors() {}

  /** The exception for an error code, with the library's own words. */
  static AnamException of(int code, EnvironmentCalls calls, Abi abi) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(Abi.TEXT_BYTES);
      MemorySegment number = arena.allocate(JAVA_INT);
      boolean known = calls.errorString(code, text.address(), number.address()) == 0;
      String words = known ? text.getString(0).strip() : "error code " + code;
      boolean truncated =
          calls.errorClass(code, number.address()) == 0
              && number.get(JAVA_INT, 0) == abi.constants().truncated();
      return truncated
          ? AnamException.of(
                  MpiError.MESSAGE_TOO_LONG, "A message is longer than what it is received into")
              .build()
          : AnamException.of(NativeMpiError.MPI_CALL_FAILED, "MPI reports: " + words).build();
    }
  }
}
