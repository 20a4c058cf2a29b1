package org.anam.hdf5;

import java.nio.file.Path;
import org.anam.file.NewFile;
import org.anam.mapping.progress.Meter;
import org.anam.mapping.save.Saver;
import org.anam.storage.Storage;

/** A new file that objects are saved to. The caller has a turn with its engine. */
final class CreatedFile implements AutoCloseable {

  private final NewFile file;
  private final Saver saver;

  CreatedFile(Storage engine, Path path, SaveOptions options, Meter meter) {
    saver = new Saver(path, options.codecs(), options.layout(), meter);
    file = new NewFile(engine, path, options.isSealed());
  }

  Saver saver() {
    return saver;
  }

  /** Saves one group. */
  void save(String group, SavedValue<?> value) {
    file.write(root -> value.save(saver, root, group));
  }

  /** Writes everything out and puts the file in its place. */
  void commit() {
    file.commit();
  }

  /** Removes the file unless it was committed. */
  @Override
  public void close() {
    file.close();
  }
}
