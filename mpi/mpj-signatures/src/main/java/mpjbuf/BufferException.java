package mpjbuf;

/** A buffer is in the wrong state. */
public class BufferException extends Exception {

  private static final long serialVersionUID = 1L;
}
