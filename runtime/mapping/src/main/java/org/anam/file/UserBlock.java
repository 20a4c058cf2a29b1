package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.storage.thread.Uninterrupted;

/**
 * What lies in a file before the bytes of HDF5, which leaves it to others: the header of a MATLAB
 * file, say, or a seal.
 *
 * @param file the file
 * @param length how many bytes
 */
public record UserBlock(Path file, long length) {

  private static final int BUFFER = 1 << 16;

  /** Whether it is the seal of the file. */
  public boolean isSeal() {
    try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r")) {
      return length == Seal.BLOCK && Seal.isSeal(Seal.first(from));
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r")) {
      byte[] buffer = new byte[BUFFER];
      for (long left = length; left > 0; ) {
        int size = (int) Math.min(left, BUFFER);
        from.readFully(buffer, 0, size);
        for (int i = 0; i < size; i++) {
          if (buffer[i] != 0) {
            return false;
          }
        }
        left -= size;
      }
      return true;
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** Writes it to another file, which has as much room for it. */
  public void copyTo(Path copy) {
    try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r");
        FileChannel to = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      Uninterrupted.run(() -> copy(from, to));
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE, "The user block cannot be copied: " + e.getMessage())
          .file(copy)
          .cause(e)
          .build();
    }
  }

  private void copy(RandomAccessFile from, FileChannel to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int size = (int) Math.min(left, BUFFER);
      from.readFully(buffer, 0, size);
      for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, size); bytes.hasRemaining(); ) {
        to.write(bytes);
      }
      left -= size;
    }
  }

  private AnamException cannotRead(IOException cause) {
    return AnamException.of(
            StorageError.CANNOT_READ, "The user block cannot be read: " + cause.getMessage())
        .file(file)
        .cause(cause)
        .build();
  }
}
