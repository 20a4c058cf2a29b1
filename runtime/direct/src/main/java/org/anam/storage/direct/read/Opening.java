package org.anam.storage.direct.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.bytes.ByteSource;
import org.anam.storage.direct.bytes.FileSource;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.read.block.Superblock;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.error.StorageError;

/** Opens files for reading. */
public final class Opening {

  private Opening() {}

  /**
   * Opens a file.
   *
   * @throws AnamException ANAM161, ANAM162, ANAM163 or ANAM175
   */
  public static StorageFile open(Path file, long fillLimit) {
    if (!Files.exists(file)) {
      throw AnamException.of(StorageError.NO_SUCH_FILE, "There is no such file").file(file).build();
    }
    if (!Files.isRegularFile(file)) {
      throw AnamException.of(
              StorageError.CANNOT_READ,
              Files.isDirectory(file) ? "This is a folder" : "This is not a regular file")
          .file(file)
          .build();
    }
    FileSource source;
    try {
      source = new FileSource(file);
    } catch (IOException e) {
      throw AnamException.of(StorageError.CANNOT_READ, "The file cannot be read: " + e)
          .file(file)
          .cause(e)
          .build();
    }
    return open(file, source, fillLimit);
  }

  /**
   * Opens a file whose bytes are somewhere.
   *
   * @param file what errors call it
   * @param source the bytes, which are closed with the file, and when it cannot be opened
   */
  public static StorageFile open(Path file, ByteSource source, long fillLimit) {
    boolean opened = false;
    try {
      StorageFile open = read(file, source, fillLimit);
      opened = true;
      return open;
    } finally {
      if (!opened) {
        close(source);
      }
    }
  }

  private static void close(ByteSource source) {
    try {
      source.close();
    } catch (IOException e) {
      // There is an error already.
    }
  }

  private static StorageFile read(Path file, ByteSource source, long fillLimit) {
    long position = -1;
    try {
      position = Superblock.find(source);
      if (position < 0) {
        throw AnamException.of(StorageError.NOT_HDF5, "The file is not an HDF5 file")
            .file(file)
            .build();
      }
      Superblock superblock = Superblock.read(source, position);
      refuseMarked(file, superblock);
      refuseShort(file, source, superblock);
      FileObjects objects = new FileObjects(superblock.open(source), superblock);
      refusePart(file, objects);
      return new OpenFile(file, source, superblock, objects, fillLimit);
    } catch (FormatException e) {
      throw AnamException.of(
              StorageError.NOT_HDF5,
              "The file begins as an HDF5 file, but is damaged or cut short: " + e.getMessage())
          .file(file)
          .cause(e)
          .build();
    } catch (UnsupportedException e) {
      throw AnamException.of(
              StorageError.CANNOT_READ, "The engine direct does not support " + e.getMessage())
          .file(file)
          .remedy("Read the file by the engine on the HDF5 library: -Danam.storage=hdf5lib.")
          .cause(e)
          .build();
    }
  }

  private static void refusePart(Path file, FileObjects objects) {
    if (objects.isPart()) {
      throw AnamException.of(
              StorageError.NOT_HDF5,
              "The file is one of several that are an HDF5 file together (family, multi or split)")
          .file(file)
          .remedy("Make one file of them by h5repack, and load that.")
          .build();
    }
  }

  private static void refuseMarked(Path file, Superblock superblock) {
    String mark = superblock.mark();
    if (mark != null) {
      throw AnamException.of(
              StorageError.MARKED_OPEN,
              "The file is marked as open "
                  + mark
                  + ": its writer is at work, or has crashed and left the mark")
          .file(file)
          .remedy(
              "Wait until the writer has closed the file. If it has crashed, make a copy, run h5clear"
                  + " -s on the copy, and load that; compare its row counts (h5dump -H) with what was"
                  + " written, because rows that had not reached the disk are missing and h5clear has"
                  + " cut tables short.")
          .build();
    }
  }

  private static void refuseShort(Path file, ByteSource source, Superblock superblock) {
    if (superblock.end() > source.length() - superblock.position()) {
      throw AnamException.of(
              StorageError.NOT_HDF5,
              "The file is cut short: it has " + source.length() + " bytes, and says it has more")
          .file(file)
          .remedy(
              "Copy or download it again to its end, let its writer close it, or restore the file"
                  + " from a copy.")
          .build();
    }
  }
}
