package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.storage.thread.Uninterrupted;

/**
 * One file, whatever its path leads to later: it is known by its identity on the disk, and held
 * open, since an identity may be given anew once a file is gone. It is never created by opening it.
 */
public final class HeldFile implements AutoCloseable {

  /** How often a file is opened that others replace meanwhile, which they do at once. */
  private static final int MOST_TRIES = 100;

  private static final int BUFFER = 1 << 18;

  private final Object identity;
  private final RandomAccessFile reading;
  private final FileChannel writing;

  private HeldFile(Object identity, RandomAccessFile reading, FileChannel writing) {
    this.identity = identity;
    this.reading = reading;
    this.writing = writing;
  }

  /** Holds a file in order to read it. */
  static HeldFile toRead(Path path) throws IOException {
    return hold(path, null);
  }

  /** Holds a file that is there in order to read and write it. */
  public static HeldFile toWrite(Path path) throws IOException {
    return hold(path, FileChannel.open(path, StandardOpenOption.WRITE));
  }

  /** Creates an empty file, which nobody else may read, and holds it. */
  static HeldFile create(Path path) throws IOException {
    Set<OpenOption> mode = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return hold(path, FileChannel.open(path, mode, Privacy.ofFile(path)));
  }

  private static HeldFile hold(Path path, FileChannel writing) throws IOException {
    RandomAccessFile reading = null;
    boolean held = false;
    int tries = writing == null ? MOST_TRIES : 1; // It is open, and that of the first file.
    try {
      Object identity = null;
      Object now = identity(path);
      for (int i = 0; i < tries && !now.equals(identity); i++) {
        close(reading, null);
        identity = now;
        // Not a channel: that of an interrupted thread is closed at once.
        reading = new RandomAccessFile(path.toFile(), "r");
        now = identity(path);
      }
      if (!now.equals(identity)) {
        throw new IOException("another program has just replaced it");
      }
      held = true;
      return new HeldFile(identity, reading, writing);
    } finally {
      if (!held) {
        close(reading, writing);
      }
    }
  }

  /** What tells a file from all others on the machine, under whatever name. */
  static Object identity(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    // Windows has no keys; there a file that is open cannot be replaced.
    return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
  }

  /** Whether a path leads to this file now. */
  public boolean isAt(Path path) throws IOException {
    try {
      return identity(path).equals(identity);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** What tells the file from all others as long as somebody has it open. */
  Object identity() {
    return identity;
  }

  /** The file's bytes. */
  public RandomAccessFile bytes() {
    return reading;
  }

  /** How many bytes the file has now. */
  public long length() throws IOException {
    return reading.length();
  }

  /** Brings what was written to the disk. */
  public void sync() throws IOException {
    Uninterrupted.run(() -> writing.force(true));
  }

  /** Seals the file, which must be complete. */
  void seal() throws IOException {
    Seal.Blocks blocks = Seal.of(reading);
    Uninterrupted.run(() -> blocks.write(writing));
  }

  /**
   * Lets the file, which is complete and has no seal, not end like one that has: its data may be
   * those of a sealed file.
   */
  public void endWithoutSeal() throws IOException {
    if (Seal.isSeal(Seal.last(reading))) {
      long end = reading.length();
      Uninterrupted.run(() -> Seal.writeZeros(writing, end));
    }
  }

  /**
   * Makes a copy, without the seal, of the file, which has one. The copy is what was sealed, to the
   * byte, also when another program writes into the file meanwhile.
   *
   * @param path an empty file
   * @throws AnamException ANAM165 when it is not
   */
  void copyUnsealed(Path path) throws IOException {
    try (RandomAccessFile copy = new RandomAccessFile(path.toFile(), "rw")) {
      byte[] buffer = new byte[BUFFER];
      long length = reading.length();
      for (long at = 0; at < length; ) {
        int some = (int) Math.min(length - at, BUFFER);
        reading.seek(at);
        reading.readFully(buffer, 0, some);
        copy.write(buffer, 0, some);
        at += some;
      }
      String problem = Seal.problem(Seal.first(copy), copy);
      if (problem != null) {
        throw AnamException.of(MappingError.SEAL_BROKEN, problem).file(path).build();
      }
      copy.setLength(length - Seal.BLOCK);
    }
  }

  /** Lets go of the file; what was written stays. */
  @Override
  public void close() throws IOException {
    close(reading, writing);
  }

  private static void close(RandomAccessFile reading, FileChannel writing) throws IOException {
    try {
      if (reading != null) {
        reading.close();
      }
    } finally {
      if (writing != null) {
        writing.close();
      }
    }
  }
}
