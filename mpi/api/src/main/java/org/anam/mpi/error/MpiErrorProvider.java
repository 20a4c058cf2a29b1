package org.anam.mpi.error;

import java.util.List;
import org.anam.error.ErrorCode;
import org.anam.error.ErrorCodeProvider;

/** Names these codes to those who get one as text. */
public final class MpiErrorProvider implements ErrorCodeProvider {

  /** For {@link java.util.ServiceLoader}. */
  public MpiErrorProvider() {}

  @Override
  public List<ErrorCode> codes() {
    return List.of(MpiError.values());
  }
}
