package org.anam.storage.direct.read;

import java.io.IOException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.bytes.ByteSource;
import org.anam.storage.direct.bytes.FileSource;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.read.block.Superblock;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.engine.OpeningErrors;
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
    OpeningErrors.requireFile(file);
    FileSource source;
    try {
      source = new FileSource(file);
    } catch (IOException e) {
      throw OpeningErrors.cannotRead(file, e);
    }
    return open(file, source, fillLimit);
  }

  /**
   * Opens a file whose bytes are somewhere.
   *
   * @param file what errors call it; null when they name no file
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
        throw OpeningErrors.noSignature(file).build();
      }
      Superblock superblock = Superblock.read(source, position);
      refuseMarked(file, superblock);
      refuseShort(file, source, superblock);
      FileObjects objects = new FileObjects(superblock.open(source), superblock);
      refusePart(file, objects);
      return new OpenFile(file, source, superblock, objects, fillLimit);
    } catch (FormatException e) {
      throw OpeningErrors.unsound(file, e.getMessage()).cause(e).build();
    } catch (UnsupportedException e) {
      throw AnamException.of(
              StorageError.CANNOT_READ, "The engine direct does not support " + e.getMessage())
          .file(file)
          .remedy(UnsupportedException.OTHER_ENGINE)
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
      throw OpeningErrors.markedOpen(file, mark).build();
    }
  }

  private static void refuseShort(Path file, ByteSource source, Superblock superblock) {
    if (superblock.end() > source.length() - superblock.position()) {
      throw OpeningErrors.cutShort(file, source.length()).build();
    }
  }
}
