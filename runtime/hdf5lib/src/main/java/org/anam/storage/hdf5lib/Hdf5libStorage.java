package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageFile;
import org.anam.storage.engine.OpeningErrors;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.NativeLibrary;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.copy.CreationProperties;
import org.anam.storage.hdf5lib.copy.Hdf5libCopier;
import org.anam.storage.hdf5lib.object.Hdf5libFile;
import org.anam.storage.hdf5lib.session.FileBytes;
import org.anam.storage.hdf5lib.session.NativeFile;

/**
 * Files by means of {@code hdf.hdf5lib}. The native library is loaded by the first call; when that
 * fails, every call throws ANAM181.
 */
final class Hdf5libStorage implements Storage {

  private static final Hdf5libStorage INSTANCE = new Hdf5libStorage();

  private Hdf5libStorage() {}

  /** The one instance. */
  static Hdf5libStorage instance() {
    return INSTANCE;
  }

  @Override
  public EngineTurn turn() {
    return LibraryTurn.take();
  }

  @Override
  public String harm(RandomAccessFile file, boolean patient) throws IOException {
    return patient || file.length() <= GlobalHeaps.CHECKED_AT_OPENING
        ? GlobalHeaps.problem(file)
        : null;
  }

  @Override
  public StorageFile create(Path file, int userBlock) {
    return create(file, creation(userBlock), false);
  }

  @Override
  public StorageFile fill(Path file, int userBlock) {
    return create(file, creation(userBlock), true);
  }

  @Override
  public StorageFile fillLike(Path file, StorageFile model, long userBlock) {
    long creation = CreationProperties.ofFile(opened(model));
    try {
      H5.H5Pset_userblock(creation, userBlock);
      return create(file, creation, true);
    } finally {
      H5.H5Pclose(creation);
    }
  }

  private static long creation(int userBlock) {
    NativeLibrary.require();
    if (userBlock != 0 && userBlock != 512) {
      throw new IllegalArgumentException("user block of " + userBlock + " bytes");
    }
    return userBlock == 0 ? NativeTypes.NEW_FILE : NativeTypes.NEW_FILE_USER_BLOCK;
  }

  private static StorageFile create(Path file, long creation, boolean isThere) {
    int mode = isThere ? HDF5Constants.H5F_ACC_TRUNC : HDF5Constants.H5F_ACC_EXCL;
    try {
      long id = FilePaths.create(file, mode, creation, NativeTypes.FILE_ACCESS);
      return new Hdf5libFile(new NativeFile(file, id, 0, null, FILL_LIMIT));
    } catch (HDF5Exception e) {
      throw OpenErrors.cannotCreate(file, isThere, e);
    }
  }

  @Override
  public StorageFile open(Path file, long fillLimit) {
    NativeLibrary.require();
    return open(file, HDF5Constants.H5F_ACC_RDONLY, fillLimit);
  }

  @Override
  public StorageFile append(Path file) {
    NativeLibrary.require();
    if (Files.isRegularFile(file) && !Files.isWritable(file)) {
      throw AnamException.of(StorageError.CANNOT_WRITE, "The file may not be written")
          .file(file)
          .build();
    }
    return open(file, HDF5Constants.H5F_ACC_RDWR, FILL_LIMIT);
  }

  @Override
  public StorageCopier copier(StorageFile source, StorageFile target, StorageCopier.Losses losses) {
    return new Hdf5libCopier(opened(source), opened(target), losses);
  }

  private static NativeFile opened(StorageFile file) {
    return ((Hdf5libFile) file).opened();
  }

  @Override
  public long openHandles() {
    NativeLibrary.require();
    return NativeTypes.openHandles();
  }

  private static StorageFile open(Path file, int mode, long fillLimit) {
    long length = readableLength(file);
    try {
      FileBytes bytes = new FileBytes(file);
      long id = FilePaths.open(file, mode, NativeTypes.FILE_ACCESS);
      return new Hdf5libFile(new NativeFile(file, id, length, bytes, fillLimit));
    } catch (IOException e) {
      throw OpeningErrors.cannotRead(file, e);
    } catch (HDF5Exception e) {
      throw OpenErrors.cannotOpen(file, mode == HDF5Constants.H5F_ACC_RDWR, e);
    }
  }

  private static long readableLength(Path file) {
    OpeningErrors.requireFile(file);
    // Not a channel: that of an interrupted thread is closed at once.
    try (RandomAccessFile readable = new RandomAccessFile(file.toFile(), "r")) {
      return readable.length();
    } catch (IOException e) {
      throw OpeningErrors.cannotRead(file, e);
    }
  }
}
