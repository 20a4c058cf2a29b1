package org.anam.hdf5;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/**
 * The file that a save is to make or replace, and the temporary one that is renamed to it: either
 * all of the new file is there, or the old one is as it was.
 */
final class TargetFile {

  private static final int MOST_LINKS = 40;
  private static final long FULL = 1 << 16;

  private final Path given;
  private final Path target;
  private final Path folder;
  private final Path temporary;

  /**
   * @throws AnamException ANAM164 when it can be seen now that the file cannot be written
   */
  TargetFile(Path given) {
    this.given = given;
    if (!given.getFileSystem().equals(FileSystems.getDefault())) {
      throw error("The HDF5 library writes only files of the default file system", null);
    }
    target = followLinks(given.toAbsolutePath());
    folder = target.getParent();
    if (folder == null || target.getFileName() == null || Files.isDirectory(target)) {
      throw error("The path is a folder", null);
    }
    if (!Files.isDirectory(folder)) {
      throw error("The folder " + folder + " is not there", null);
    }
    if (!Files.isWritable(folder)) {
      throw error("There is no permission to write into the folder " + folder, null);
    }
    if (Files.exists(target)) {
      if (!Files.isRegularFile(target)) {
        throw error("The path is no regular file", null);
      }
      if (!Files.isWritable(target)) {
        throw error("There is no permission to write the file that is there", null);
      }
    }
    String name = target.getFileName().toString();
    String visible = name.length() <= 60 ? name : name.substring(0, 60);
    temporary = folder.resolve(StaleFiles.newName(visible));
    StaleFiles.remove(folder);
  }

  /** Where to write. */
  Path temporary() {
    return temporary;
  }

  private Path followLinks(Path path) {
    Path current = path;
    try {
      for (int i = 0; Files.isSymbolicLink(current); i++) {
        if (i == MOST_LINKS) {
          throw error("The symbolic link leads in a circle", null);
        }
        Path folderOfLink = current.getParent();
        current = folderOfLink.resolve(Files.readSymbolicLink(current)).normalize();
      }
    } catch (IOException e) {
      throw error("The symbolic link cannot be followed", e);
    }
    return current;
  }

  /** Gives the temporary file, still empty, the permissions of the file that it will replace. */
  void takePermissions() {
    PosixFileAttributeView old =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (old == null || view == null || !Files.exists(target)) {
      return;
    }
    try {
      PosixFileAttributes attributes = old.readAttributes();
      PosixFileAttributes mine = view.readAttributes();
      try {
        if (!mine.group().equals(attributes.group())) {
          view.setGroup(attributes.group());
        }
        if (!mine.owner().equals(attributes.owner())) {
          view.setOwner(attributes.owner());
        }
      } catch (IOException e) {
        // Only the superuser may give files away; the permissions count.
        view.setPermissions(attributes.permissions());
        return;
      }
      view.setPermissions(attributes.permissions());
    } catch (IOException e) {
      throw error("The permissions of the old file cannot be kept", e);
    }
  }

  /** Puts the complete temporary file in the target's place, durably. */
  void replace(boolean sealed) {
    try {
      try (RandomAccessFile file = new RandomAccessFile(temporary.toFile(), "rw")) {
        if (sealed) {
          Seal.write(file);
        }
        file.getFD().sync();
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw error(reason(e), e);
    }
    syncFolder();
  }

  /** Makes the rename durable; systems that cannot open folders do so by themselves. */
  private void syncFolder() {
    boolean interrupted = Thread.interrupted();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file is whole and in place; only its name may be lost if the power fails now.
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Removes the temporary file, if it is there. */
  void discard() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw error("The temporary file " + temporary + " cannot be removed", e);
    }
  }

  /** The error of the storage, told of this file and with the probable reason. */
  AnamException failed(AnamException e) {
    return e.code() == ErrorCode.CANNOT_WRITE ? error(reason(e), e) : e;
  }

  private String reason(Exception e) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() < FULL) {
        return "The disk of " + folder + " is full";
      }
    } catch (IOException ignored) {
      // The message of the first error says enough.
    }
    return "The file cannot be written: " + e.getMessage();
  }

  private AnamException error(String what, Exception cause) {
    return AnamException.of(ErrorCode.CANNOT_WRITE, what).file(given).cause(cause).build();
  }
}
