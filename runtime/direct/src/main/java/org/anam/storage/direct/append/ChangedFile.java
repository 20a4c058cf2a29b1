package org.anam.storage.direct.append;

import java.io.IOException;

/** The bytes of a file that is there and is changed. Used by one thread at a time. */
interface ChangedFile extends AutoCloseable {

  /** How many bytes it has now. */
  long length() throws IOException;

  /** Reads bytes that are there. */
  void read(long position, byte[] bytes, int from, int count) throws IOException;

  /** Writes bytes, by one call of the system where they lie within 4 KiB. */
  void write(long position, byte[] bytes, int from, int count) throws IOException;

  /** Brings to the disk what was written. */
  void sync() throws IOException;

  /** Takes the bytes from this one on away. */
  void cut(long length) throws IOException;

  @Override
  void close() throws IOException;
}
