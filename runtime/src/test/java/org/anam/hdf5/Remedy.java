package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.hdf5lib.Hdf5libStorage;

/**
 * An error whose remedy the test then follows. {@code ErrorCatalogueTest} finds these calls: there
 * is one for each code.
 */
public final class Remedy {

  private Remedy() {}

  /** A call that fails. */
  @FunctionalInterface
  public interface Call {
    /** Fails. */
    void run() throws Throwable;
  }

  /**
   * The error that a call gives.
   *
   * @param parts what the remedy has to say
   */
  public static AnamException of(ErrorCode code, Call fails, String... parts) {
    Throwable thrown = catchThrowable(fails::run);
    assertThat(thrown).as("an error %s", code).isInstanceOf(AnamException.class);
    AnamException error = (AnamException) thrown;
    assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
    assertThat(error.remedy()).matches("(?s).*[.?]");
    for (String part : parts) {
      assertThat(error.remedy()).contains(part);
    }
    assertThat(error.getMessage()).endsWith(error.remedy()).doesNotContain("anam-tmp");
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
    return error;
  }

  /** The error that another process has printed, with what its remedy has to say. */
  public static void printed(ErrorCode code, String message, String... parts) {
    assertThat(message).startsWith(code.id() + ": ");
    for (String part : parts) {
      assertThat(message).contains(part);
    }
  }
}
