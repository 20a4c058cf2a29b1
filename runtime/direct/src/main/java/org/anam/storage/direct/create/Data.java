package org.anam.storage.direct.create;

import java.io.IOException;
import org.anam.storage.direct.bytes.Output;

/** Elements that are to be written, in row-major order. */
interface Data {

  /** How many there are. */
  int count();

  /** The bytes of one, in the file. */
  int elementBytes();

  /** Copies elements to an array as they are in the file. */
  void copy(int from, int count, byte[] target, int at) throws IOException;

  /** The bytes of all. */
  default long bytes() {
    return (long) count() * elementBytes();
  }

  /** Appends all elements to an output. */
  default void writeTo(Output output) throws IOException {
    output.write(count(), elementBytes(), this::copy);
  }
}
