package mpjdev;

/** A send or receive that was started. */
public abstract class Request {

  /** Waits for it. */
  public abstract Status iwait();

  /** A status when it is complete, else null. */
  public abstract Status itest();
}
