package org.anam.hdf5;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.file.CheckedFile;
import org.anam.file.SharedFile;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.save.DryGroup;
import org.anam.storage.ByteRanges;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.Storages;
import org.anam.storage.error.StorageError;

/**
 * An open file that holds several objects.
 *
 * <pre>{@code
 * try (Hdf5File file = Hdf5File.create(path)) {
 *   file.save("anna", anna);
 *   file.save("york", york);
 *   file.commit();                                     // only now the file is there
 * }
 * try (Hdf5File file = Hdf5File.open(path)) {
 *   Person anna = file.load("anna", Person.class);
 * }
 * }</pre>
 *
 * <p>Close it when done. Thread-safe: calls wait for each other; those of different files run side
 * by side, except where the engine is the HDF5 library. A codec may use another open file, as long
 * as no codec of that one uses this one. After it is closed every call throws ANAM168. Each call
 * throws {@link AnamException} as those of {@link Hdf5} do.
 */
public final class Hdf5File implements AutoCloseable {

  private final Path path;
  private final ByteRanges ranges;
  private final CodecLookup codecs;
  private final SharedFile<OpenFile> reading;
  private final Storage writer;
  private final ReentrantLock writing = new ReentrantLock();
  private CreatedFile creating;
  private AppendedFile appending;
  private boolean failed;

  private Hdf5File(Path path, LoadOptions options) {
    this.path = path;
    ranges = null;
    codecs = options.codecs();
    writer = null;
    reading =
        new SharedFile<>(
            path,
            access(options),
            (CheckedFile checked) -> new OpenFile(checked.file(), path, options, null));
  }

  private Hdf5File(ByteRanges ranges, LoadOptions options) {
    path = null;
    this.ranges = ranges;
    codecs = options.codecs();
    writer = null;
    reading =
        new SharedFile<>(
            ranges,
            access(options),
            (StorageFile opened) -> new OpenFile(opened, null, options, null));
  }

  private static SharedFile.Access access(LoadOptions options) {
    return new SharedFile.Access(
        options.engine().orElse(null), options.isSealRequired(), options.fillLimit());
  }

  private Hdf5File(Path path, SaveOptions options, Storage writer) {
    this.path = path;
    ranges = null;
    codecs = options.codecs();
    reading = null;
    this.writer = writer;
  }

  /** Opens a file for loading. */
  public static Hdf5File open(Path path) {
    return open(path, LoadOptions.defaults());
  }

  /** Opens a file for loading. A listener of the options is not called. */
  public static Hdf5File open(Path path, LoadOptions options) {
    Argument.notNull(path, "path");
    Argument.notNull(options, "options");
    return new Hdf5File(path, options);
  }

  /** Opens bytes that are in no file for loading; closing this leaves them open. */
  public static Hdf5File open(ByteRanges ranges) {
    return open(ranges, LoadOptions.defaults());
  }

  /**
   * Opens bytes that are in no file for loading; closing this leaves them open. Each load reads
   * what it needs. A listener of the options is not called.
   */
  public static Hdf5File open(ByteRanges ranges, LoadOptions options) {
    Argument.notNull(ranges, "ranges");
    Argument.notNull(options, "options");
    return Sources.named(ranges, () -> new Hdf5File(ranges, options));
  }

  /** Begins a new file. Nothing appears under the path, and an old file stays, until the commit. */
  public static Hdf5File create(Path path) {
    return create(path, SaveOptions.defaults());
  }

  /**
   * Begins a new file. Nothing appears under the path, and an old file stays, until the commit. A
   * listener of the options is not called.
   */
  public static Hdf5File create(Path path, SaveOptions options) {
    Argument.notNull(path, "path");
    Argument.notNull(options, "options");
    return Storages.call(
        options.engine(),
        engine -> {
          Hdf5File file = new Hdf5File(path, options, engine);
          file.creating = new CreatedFile(engine, path, options, null);
          return file;
        });
  }

  /**
   * Opens a file to add objects in place.
   *
   * <p>This is the one way of writing that is not atomic. With the engine in Java a process that
   * dies before the file is closed leaves each group as it was or as it is to be. With that on the
   * HDF5 library the file may be unreadable as a whole then; to be safe there, save the whole file
   * anew. A value that cannot be stored is found before the file is touched.
   *
   * <p>Adds to the very file that is opened here. When another program moves, replaces, deletes or
   * cuts it, the next save and closing fail with ANAM164, which says where the data are; what has
   * taken its place is left alone.
   */
  public static Hdf5File append(Path path) {
    return append(path, SaveOptions.defaults());
  }

  /**
   * Opens a file to add objects in place. A file that was sealed is sealed again on closing, any
   * other is not; whether the options ask for a seal is ignored.
   */
  public static Hdf5File append(Path path, SaveOptions options) {
    Argument.notNull(path, "path");
    Argument.notNull(options, "options");
    return Storages.call(
        options.engine(),
        engine -> {
          Hdf5File file = new Hdf5File(path, options, engine);
          file.appending = new AppendedFile(engine, path, options);
          return file;
        });
  }

  /** The path as it was given; null for bytes that are in no file. */
  public Path path() {
    return path;
  }

  /** The names of the groups in the root group, sorted bytewise. */
  public List<String> groups() {
    return Sources.named(ranges, () -> read(file -> file.loader().groups(file.root())));
  }

  /** The class name that a group carries. */
  public String className(String group) {
    Argument.notNull(group, "group");
    return Sources.named(ranges, () -> read(file -> file.loader().className(file.root(), group)));
  }

  /** Loads the object in a group; the class name in the file chooses among the registered types. */
  public Object load(String group) {
    Argument.notNull(group, "group");
    return Sources.named(ranges, () -> load(group, Values.ANY));
  }

  /**
   * Loads the object in the default group of the type; of an interface or abstract class of mapped
   * classes, which has none, the object in the first group of the file, by name.
   */
  public <T> T load(Class<T> type) {
    Argument.notNull(type, "type");
    return Sources.named(ranges, () -> loadDefault(type));
  }

  private <T> T loadDefault(Class<T> type) {
    String group = null;
    try {
      group = TypedValues.group(type, codecs);
      return loadTyped(group, type);
    } catch (AnamException e) {
      throw DefaultGroup.explain(e.at(path, null, null), type, group);
    }
  }

  /** Loads the object in a group, which must be of the type. */
  public <T> T load(String group, Class<T> type) {
    Argument.notNull(group, "group");
    Argument.notNull(type, "type");
    return Sources.named(ranges, () -> loadTyped(group, type));
  }

  private <T> T loadTyped(String group, Class<T> type) {
    ValueCodec<T> codec;
    try {
      codec = TypedValues.codec(type, codecs);
    } catch (AnamException e) {
      throw e.at(path, null, null);
    }
    return load(group, codec);
  }

  /** A group of null stands for the first one. */
  private <T> T load(String group, ValueCodec<T> codec) {
    return read(
        file -> {
          String name = group == null ? file.loader().first(file.root()) : group;
          return file.loader().load(file.root(), name, codec);
        });
  }

  /** Saves an object in the default group of its type. */
  public void save(Object value) {
    Argument.notNull(value, "value");
    SavedValue<?> saved = prepare(value);
    if (saved.group() == null) {
      throw SavedValue.noDefaultGroup(value).file(path).build();
    }
    save(saved.group(), saved);
  }

  /** Saves an object, list, set or map in a group, which must not be there yet. */
  public void save(String group, Object value) {
    Argument.notNull(group, "group");
    Argument.notNull(value, "value");
    save(group, prepare(value));
  }

  private SavedValue<?> prepare(Object value) {
    try {
      return SavedValue.of(value, codecs);
    } catch (AnamException e) {
      throw e.at(path, null, null);
    }
  }

  private void save(String group, SavedValue<?> value) {
    write(
        () -> {
          boolean done = false;
          value.save(
              creating == null ? appending.saver() : creating.saver(), DryGroup.root(), group);
          try {
            if (creating == null) {
              appending.save(group, value);
            } else {
              creating.save(group, value);
            }
            done = true;
          } catch (AnamException e) {
            // These are found before anything is written.
            done = e.code() == MappingError.NAME_EXISTS || e.code() == StorageError.NAME_TAKEN;
            throw e;
          } finally {
            failed |= !done;
          }
        });
  }

  /**
   * Puts the file that {@link #create} began in its place and closes it. Has no effect on a file
   * opened by {@link #append}, which closing writes out.
   */
  public void commit() {
    write(
        () -> {
          if (appending != null) {
            return;
          }
          if (failed) {
            throw AnamException.of(
                    StorageError.CANNOT_WRITE,
                    "An earlier save failed half-way, so the file is incomplete")
                .file(path)
                .remedy("Create the file anew.")
                .build();
          }
          CreatedFile file = creating;
          creating = null;
          try (file) {
            file.commit();
          }
        });
  }

  /**
   * Closes the file; one that was created and not committed vanishes. Closing twice is no error.
   */
  @Override
  public void close() {
    if (reading != null) {
      reading.close();
      return;
    }
    inTurn(
        () -> {
          CreatedFile wasCreating = creating;
          AppendedFile wasAppending = appending;
          creating = null;
          appending = null;
          if (wasCreating != null) {
            wasCreating.close();
          }
          if (wasAppending != null) {
            wasAppending.close();
          }
        });
  }

  private <R> R read(Function<OpenFile, R> work) {
    if (reading == null) {
      inTurn(this::requireOpen);
      throw wrongMode("The file is open for saving, and nothing can be loaded from it");
    }
    return reading.call(work);
  }

  private void write(Runnable work) {
    if (reading != null) {
      Sources.named(ranges, () -> read(file -> file));
      throw wrongMode("The file is open for loading, and nothing can be saved in it");
    }
    inTurn(
        () -> {
          requireOpen();
          work.run();
        });
  }

  /** The lock of this file comes second, as it does in files that are read. */
  private void inTurn(Runnable work) {
    EngineTurn turn = writer.turn();
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
      turn.close();
    }
  }

  private AnamException wrongMode(String what) {
    AnamException error = AnamException.of(MappingError.WRONG_MODE, what).file(path).build();
    return ranges == null ? error : error.inSource(Sources.name(ranges));
  }

  private void requireOpen() {
    if (creating == null && appending == null) {
      throw AnamException.of(StorageError.CLOSED, "The file is closed").file(path).build();
    }
  }
}
