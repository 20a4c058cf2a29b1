package org.anam.storage.direct.bytes;

/** Whether objects are read and written by what they have in common with others. */
public final class Templates {

  /** Switches templates off when it is {@code false}, to compare what comes out without them. */
  public static final String PROPERTY = "anam.direct.templates";

  private Templates() {}

  /** Whether a file that is opened or made now uses them. */
  public static boolean areOn() {
    return Boolean.parseBoolean(System.getProperty(PROPERTY, "true"));
  }
}
