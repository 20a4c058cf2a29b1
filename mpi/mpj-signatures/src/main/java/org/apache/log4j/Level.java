package org.apache.log4j;

/** How much is logged. */
public class Level {

  /** Nothing. */
  public static final Level OFF = null;

  private Level() {}
}
