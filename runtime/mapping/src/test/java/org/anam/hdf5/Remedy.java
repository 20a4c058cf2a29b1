package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.Storages;

/** As the errors of the core, of calls that open files: none stays open. */
final class Remedy {

  private Remedy() {}

  /**
   * The error that a call gives.
   *
   * @param parts what the remedy has to say
   */
  static AnamException of(ErrorCode code, org.anam.testing.Remedy.Call fails, String... parts) {
    AnamException error = org.anam.testing.Remedy.of(code, fails, parts);
    assertThat(error.getMessage()).doesNotContain("anam-tmp");
    assertThat(Storages.standard().openHandles()).isZero();
    return error;
  }

  /** The error that another process has printed, with what its remedy has to say. */
  static void printed(ErrorCode code, String message, String... parts) {
    assertThat(message).startsWith(code.id() + ": ");
    org.anam.testing.Remedy.printed(code, message, parts);
  }
}
