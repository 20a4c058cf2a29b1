package mpjbuf;

/** The type of the elements in a section of a buffer. */
public class Type {

  /** Bytes. */
  public static final Type BYTE = null;

  private Type() {}

  /** Its number in messages. */
  public int getCode() {
    throw new UnsupportedOperationException();
  }
}
