package org.anam.mpi.nativempi.error;

import java.util.List;
import org.anam.error.ErrorCode;
import org.anam.error.ErrorCodeProvider;

/** Names these codes to those who get one as text. */
public final class NativeMpiErrorProvider implements ErrorCodeProvider {

  /** For {@link java.util.ServiceLoader}. */
  public NativeMpiErrorProvider() {}

  @Override
  public List<ErrorCode> codes() {
    return List.of(NativeMpiError.values());
  }
}
