package org.anam.mpi.mpj.error;

import java.util.List;
import org.anam.error.ErrorCode;
import org.anam.error.ErrorCodeProvider;

/** Names these codes to those who get one as text. */
public final class MpjErrorProvider implements ErrorCodeProvider {

  /** For {@link java.util.ServiceLoader}. */
  public MpjErrorProvider() {}

  @Override
  public List<ErrorCode> codes() {
    return List.of(MpjError.values());
  }
}
