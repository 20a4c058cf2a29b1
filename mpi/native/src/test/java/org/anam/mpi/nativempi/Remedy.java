package org.anam.mpi.nativempi;

import static org.assertj.core.api.Assertions.assertThat;

import org.anam.error.ErrorCode;

/**
 * An error whose remedy the test then follows. {@code ErrorCatalogueTest} finds these calls: there
 * is one for each code.
 */
public final class Remedy {

  private Remedy() {}

  /** The error that a program has printed, with what its remedy has to say. */
  public static void printed(ErrorCode code, String output, String... parts) {
    assertThat(output).contains(code.id() + ": ").contains(parts);
  }
}
