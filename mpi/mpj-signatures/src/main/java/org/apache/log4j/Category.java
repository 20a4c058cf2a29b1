package org.apache.log4j;

/** What a logger is. */
public class Category {

  /** Of that name. */
  protected Category(String name) {
    throw new UnsupportedOperationException();
  }

  /** Says how much is logged. */
  public void setLevel(Level level) {
    throw new UnsupportedOperationException();
  }
}
