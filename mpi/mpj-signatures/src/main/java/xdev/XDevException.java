package xdev;

/** A device failed. */
public class XDevException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
