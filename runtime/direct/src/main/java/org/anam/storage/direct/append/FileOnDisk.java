package org.anam.storage.direct.append;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file of the system. No channel, which an interrupted thread closes. */
final class FileOnDisk implements ChangedFile {

  private final RandomAccessFile file;

  /**
   * Opens a file that is there.
   *
   * @throws IOException when it cannot be written
   */
  FileOnDisk(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
  }

  @Override
  public long length() throws IOException {
    return file.length();
  }

  @Override
  public void read(long position, byte[] bytes, int from, int count) throws IOException {
    file.seek(position);
    file.readFully(bytes, from, count);
  }

  @Override
  public void write(long position, byte[] bytes, int from, int count) throws IOException {
    file.seek(position);
    file.write(bytes, from, count);
  }

  @Override
  public void sync() throws IOException {
    file.getFD().sync();
  }

  @Override
  public void cut(long length) throws IOException {
    file.setLength(length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
