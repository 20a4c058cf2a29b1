package org.anam.storage;

/**
 * Brings a storage engine: an implementation of {@link Storage}. Found as a service ({@code
 * META-INF/services} or {@code provides} in a module), so that programs choose engines by what is
 * on their path.
 *
 * <p>An instance is made once, when the first file is opened, and may be asked by any thread.
 */
public interface StorageProvider {

  /** The engine's name, short and stable, such as {@code hdf5lib}. */
  String name();

  /**
   * Orders engines where several are there and the program names none: the greatest is asked first,
   * of equal ones the first on the path.
   *
   * @return 0 for an engine that everybody has, more for one that is asked before it, less for one
   *     that is asked where no other can do something
   */
  int priority();

  /** Whether the engine reads and writes bytes that are in no file, too. */
  default boolean takesBytes() {
    return false;
  }

  /**
   * The engine, the same at each call.
   *
   * @throws org.anam.error.AnamException when it cannot work here, as ANAM181 for a native library
   *     that cannot be loaded
   */
  Storage storage();
}
