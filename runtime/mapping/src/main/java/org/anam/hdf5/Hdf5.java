package org.anam.hdf5;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.mapping.progress.Meter;
import org.anam.storage.StorageLock;

/**
 * Saves objects to HDF5 files and loads them, a whole file at a time.
 *
 * <pre>{@code
 * Hdf5.save(file, new Person("Anna", 45));
 * Person anna = Hdf5.load(file, Person.class);
 * }</pre>
 *
 * <p>A save is atomic: it writes a hidden temporary file in the same folder and renames it when all
 * of it is on the disk, so that an older file of that name is whole until the new one is, whatever
 * happens. Permissions of the old file are kept and symbolic links are followed. After an error
 * nothing is left behind.
 *
 * <p>All methods are thread-safe; saves and loads wait for each other. All throw {@link
 * AnamException}: for files ANAM161 to ANAM168, for what they hold ANAM101 to ANAM133, for values
 * that cannot be stored ANAM141 to ANAM148, for arguments that are null ANAM178.
 */
public final class Hdf5 {

  private Hdf5() {}

  /**
   * Saves an object as the only one of its file, in the default group of its type.
   *
   * @param file the file, made or replaced
   * @param value an object whose class has a registered codec
   */
  public static void save(Path file, Object value) {
    save(file, value, SaveOptions.defaults());
  }

  /** Saves an object as the only one of its file, in the default group of its type. */
  public static void save(Path file, Object value, SaveOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(value, "value");
    Argument.notNull(options, "options");
    SavedValue<?> saved = prepare(file, value, options);
    if (saved.group() == null) {
      throw SavedValue.noDefaultGroup(value).file(file).build();
    }
    saveAll(file, Map.of(saved.group(), saved), options);
  }

  /**
   * Saves an object, list, set or map as the only one of its file.
   *
   * @param group the group to make, such as {@code person} or {@code run/person}
   */
  public static void save(Path file, String group, Object value) {
    save(file, group, value, SaveOptions.defaults());
  }

  /** Saves an object, list, set or map as the only one of its file, in the given group. */
  public static void save(Path file, String group, Object value, SaveOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(group, "group");
    Argument.notNull(value, "value");
    Argument.notNull(options, "options");
    saveAll(file, Map.of(group, prepare(file, value, options)), options);
  }

  /**
   * Saves several objects, lists, sets or maps in one file.
   *
   * @param groups the value of each group
   */
  public static void save(Path file, Map<String, ?> groups) {
    save(file, groups, SaveOptions.defaults());
  }

  /** Saves several objects, lists, sets or maps in one file, each in its group. */
  public static void save(Path file, Map<String, ?> groups, SaveOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(groups, "groups");
    Argument.notNull(options, "options");
    Map<String, SavedValue<?>> saved = new LinkedHashMap<>();
    for (Map.Entry<String, ?> entry : groups.entrySet()) {
      String group = Argument.notNull(entry.getKey(), "groups (a key)");
      Object value = Argument.notNull(entry.getValue(), "groups (the value of " + group + ")");
      saved.put(group, prepare(file, value, options));
    }
    saveAll(file, saved, options);
  }

  /** Saves an object by the codec given, in the default group of its type. */
  public static <T> void save(Path file, T value, Codec<T> codec) {
    Argument.notNull(file, "file");
    Argument.notNull(value, "value");
    Argument.notNull(codec, "codec");
    SavedValue<T> saved = SavedValue.of(value, codec);
    saveAll(file, Map.of(saved.group(), saved), SaveOptions.defaults());
  }

  private static SavedValue<?> prepare(Path file, Object value, SaveOptions options) {
    try {
      return SavedValue.of(value, options.codecs());
    } catch (AnamException e) {
      throw e.at(file, null, null);
    }
  }

  private static void saveAll(Path file, Map<String, SavedValue<?>> groups, SaveOptions options) {
    Meter meter = Meters.of(options.listener(), file);
    StorageLock lock = StorageLock.acquire();
    try (CreatedFile created = new CreatedFile(file, options, meter)) {
      Meters.begin(meter);
      groups.forEach(created::save);
      created.commit();
      Meters.end(meter);
    } finally {
      lock.close();
    }
  }

  /**
   * Loads the object in the default group of the type; of an interface or abstract class of mapped
   * classes, which has none, the object in the first group of the file, by name.
   */
  public static <T> T load(Path file, Class<T> type) {
    return load(file, type, LoadOptions.defaults());
  }

  /** Loads the object in the default group of the type, or in the first one, with options. */
  public static <T> T load(Path file, Class<T> type, LoadOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(type, "type");
    Argument.notNull(options, "options");
    String group = null;
    try {
      group = TypedValues.group(type, options.codecs());
      return loadTyped(file, group, type, options);
    } catch (AnamException e) {
      throw DefaultGroup.explain(e.at(file, null, null), type, group);
    }
  }

  /** Loads the object in a group, which must be of the type. */
  public static <T> T load(Path file, String group, Class<T> type) {
    return load(file, group, type, LoadOptions.defaults());
  }

  /**
   * Loads the object in a group, which must be of the type.
   *
   * @param type a mapped class, an interface or abstract class of mapped classes, or Object, {@code
   *     List} or {@code Map}
   */
  public static <T> T load(Path file, String group, Class<T> type, LoadOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(group, "group");
    Argument.notNull(type, "type");
    Argument.notNull(options, "options");
    return loadTyped(file, group, type, options);
  }

  private static <T> T loadTyped(Path file, String group, Class<T> type, LoadOptions options) {
    ValueCodec<T> codec;
    try {
      codec = TypedValues.codec(type, options.codecs());
    } catch (AnamException e) {
      throw e.at(file, null, null);
    }
    return load(file, group, codec, options);
  }

  /**
   * Loads the object in the first group of the file, by name, as anamnesis does. The class name in
   * the file chooses the type among those registered.
   */
  public static Object load(Path file) {
    return load(file, LoadOptions.defaults());
  }

  /** Loads the object in the first group of the file, by name. */
  public static Object load(Path file, LoadOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(options, "options");
    return load(file, null, Values.ANY, options);
  }

  /** Loads the object in a group; the class name in the file chooses among the registered types. */
  public static Object load(Path file, String group) {
    return load(file, group, LoadOptions.defaults());
  }

  /** Loads the object in a group; the class name in the file chooses among the registered types. */
  public static Object load(Path file, String group, LoadOptions options) {
    Argument.notNull(file, "file");
    Argument.notNull(group, "group");
    Argument.notNull(options, "options");
    return load(file, group, Values.ANY, options);
  }

  /** Loads the object in the default group of the codec's type by that codec. */
  public static <T> T load(Path file, Codec<T> codec) {
    Argument.notNull(file, "file");
    Argument.notNull(codec, "codec");
    return load(file, codec.descriptor().group(), codec, LoadOptions.defaults());
  }

  /** A group of null stands for the first one. */
  private static <T> T load(Path file, String group, ValueCodec<T> codec, LoadOptions options) {
    Meter meter = Meters.of(options.listener(), file);
    StorageLock lock = StorageLock.acquire();
    try (OpenFile open = new OpenFile(file, options, meter)) {
      Meters.begin(meter);
      String name = group == null ? open.loader().first(open.root()) : group;
      T value = open.loader().load(open.root(), name, codec);
      Meters.end(meter);
      return value;
    } finally {
      lock.close();
    }
  }
}
