package mpjdev;

import java.util.UUID;

/** Where a message came from. */
public class Status {

  /** The tag. */
  public int tag;

  /** The process that sent it. */
  public UUID srcID;

  /** To be filled. */
  public Status(UUID source, int tag, int index) {
    throw new UnsupportedOperationException();
  }
}
