package org.anam.storage;

/**
 * The cause of an error that says that an engine lacks what a file needs, though the file may be
 * sound: another engine may have it. {@link Storages#call} then asks the next one.
 */
public class NotInEngineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A cause.
   *
   * @param what what the engine does not have
   */
  public NotInEngineException(String what) {
    this(what, null);
  }

  /**
   * A cause that has one itself.
   *
   * @param what what the engine does not have
   * @param cause how it came to light
   */
  public NotInEngineException(String what, Throwable cause) {
    super(what, cause);
  }
}
