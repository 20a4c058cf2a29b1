package org.anam.storage.error;

import java.util.List;
import org.anam.error.ErrorCode;
import org.anam.error.ErrorCodeProvider;

/** Names these codes to those who get one as text. */
public final class StorageErrorProvider implements ErrorCodeProvider {

  /** For {@link java.util.ServiceLoader}. */
  public StorageErrorProvider() {}

  @Override
  public List<ErrorCode> codes() {
    return List.of(StorageError.values());
  }
}
