package org.apache.log4j;

/** Logs under a name. */
public class Logger extends Category {

  /** Of that name. */
  protected Logger(String name) {
    super(name);
  }

  /** The logger of that name. */
  public static Logger getLogger(String name) {
    throw new UnsupportedOperationException();
  }
}
