package org.anam.bench;

import java.nio.file.Path;

/**
 * Data that are made, written, read and summed up; only writing and reading are timed.
 *
 * @param <T> the data
 */
interface Workload<T> {

  /** The data to write. */
  T make(int items);

  /** Writes the data to a file that does not exist. */
  void write(Path file, T data);

  /** Reads the data. */
  T read(Path file);

  /** A sum over all values, which must be the same whoever has written and read. */
  double sum(T data);
}
