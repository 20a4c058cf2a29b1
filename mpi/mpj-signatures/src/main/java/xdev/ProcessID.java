package xdev;

import java.util.UUID;

/** Names a rank. */
public class ProcessID {

  /** The process of that number. */
  public ProcessID(UUID uuid) {
    throw new UnsupportedOperationException();
  }

  /** What makes it unique. */
  public UUID uuid() {
    throw new UnsupportedOperationException();
  }
}
