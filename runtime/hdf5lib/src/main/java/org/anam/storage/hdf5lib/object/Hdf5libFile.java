package org.anam.storage.hdf5lib.object;

import java.nio.file.Path;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.hdf5lib.session.NativeFile;

/** An open file, to the port. */
public final class Hdf5libFile implements StorageFile {

  private final NativeFile file;

  /** A file that the library has opened, and which this closes. */
  public Hdf5libFile(NativeFile file) {
    this.file = file;
  }

  /** The file as the library has it. */
  public NativeFile opened() {
    return file;
  }

  @Override
  public Path path() {
    return file.path();
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public long userBlock() {
    return file.userBlock();
  }

  @Override
  public StorageGroup root() {
    return new Hdf5libGroup(file.root());
  }

  @Override
  public void close() {
    file.close();
  }
}
