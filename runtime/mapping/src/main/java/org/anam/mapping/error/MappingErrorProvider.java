package org.anam.mapping.error;

import java.util.List;
import org.anam.error.ErrorCode;
import org.anam.error.ErrorCodeProvider;

/** Names these codes to those who get one as text. */
public final class MappingErrorProvider implements ErrorCodeProvider {

  /** For {@link java.util.ServiceLoader}. */
  public MappingErrorProvider() {}

  @Override
  public List<ErrorCode> codes() {
    return List.of(MappingError.values());
  }
}
