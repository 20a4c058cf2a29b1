package org.anam.hdf5;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.mapping.progress.Meter;
import org.anam.storage.ByteRanges;
import org.anam.storage.Storages;

/**
 * Saves objects to HDF5 files and loads them, a whole file at a time; and to bytes that are in no
 * file, and from them.
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
 * <p>All methods are thread-safe. Saves and loads of several threads run side by side by the engine
 * in Java, and wait for each other by the HDF5 library. All throw {@link AnamException}: for files
 * ANAM161 to ANAM168, for what they hold ANAM101 to ANAM133, for values that cannot be stored
 * ANAM141 to ANAM148, for arguments that are null ANAM178; for bytes ANAM185 to ANAM187 besides.
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
    Storages.call(
        options.engine(),
        engine -> {
          Meter meter = Meters.of(options.listener(), file);
          try (CreatedFile created = new CreatedFile(engine, file, options, meter)) {
            Meters.begin(meter);
            groups.forEach(created::save);
            created.commit();
            Meters.end(meter);
          }
          return null;
        });
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
    return Storages.call(
        options.engine().orElse(null),
        engine -> {
          Meter meter = Meters.of(options.listener(), file);
          try (OpenFile open = OpenFile.open(engine, file, options, meter)) {
            Meters.begin(meter);
            String name = group == null ? open.loader().first(open.root()) : group;
            T value = open.loader().load(open.root(), name, codec);
            Meters.end(meter);
            return value;
          }
        });
  }

  /**
   * Saves an object as the only one of a file in memory, in the default group of its type.
   *
   * <p>The bytes are those that {@code save(file, value)} would put into a file. Memory holds them
   * twice for a moment.
   *
   * @param value an object whose class has a registered codec
   * @return the bytes of the file
   */
  public static byte[] toBytes(Object value) {
    return toBytes(value, SaveOptions.defaults());
  }

  /** Saves an object as the only one of a file in memory, in the default group of its type. */
  public static byte[] toBytes(Object value, SaveOptions options) {
    return BytesSave.toArray(new BytesSave(options).save(value));
  }

  /** Saves an object, list, set or map as the only one of a file in memory. */
  public static byte[] toBytes(String group, Object value) {
    return toBytes(group, value, SaveOptions.defaults());
  }

  /** Saves an object, list, set or map as the only one of a file in memory, in the given group. */
  public static byte[] toBytes(String group, Object value, SaveOptions options) {
    return BytesSave.toArray(new BytesSave(options).save(group, value));
  }

  /** Saves several objects, lists, sets or maps in one file in memory, each in its group. */
  public static byte[] toBytes(Map<String, ?> groups) {
    return toBytes(groups, SaveOptions.defaults());
  }

  /** Saves several objects, lists, sets or maps in one file in memory, each in its group. */
  public static byte[] toBytes(Map<String, ?> groups, SaveOptions options) {
    return BytesSave.toArray(new BytesSave(options).save(groups));
  }

  /** Saves an object by the codec given, in the default group of its type. */
  public static <T> byte[] toBytes(T value, Codec<T> codec) {
    return BytesSave.toArray(new BytesSave(SaveOptions.defaults()).save(value, codec));
  }

  /**
   * Saves an object as the only one of a file that goes to a stream, in the default group of its
   * type.
   *
   * <p>The whole file is made in memory first, because the beginning of an HDF5 file is written
   * last. An object that cannot be saved therefore leaves the stream untouched. Then the bytes are
   * written from the first to the last, and the stream is flushed and left open. When it fails, by
   * ANAM164 with its exception as the cause, it has got a beginning of the file; every load refuses
   * such a one as cut short.
   *
   * @param stream takes the bytes
   * @param value an object whose class has a registered codec
   */
  public static void save(OutputStream stream, Object value) {
    save(stream, value, SaveOptions.defaults());
  }

  /** Saves an object as the only one of a file that goes to a stream. */
  public static void save(OutputStream stream, Object value, SaveOptions options) {
    Argument.notNull(stream, "stream");
    BytesSave.write(new BytesSave(options).save(value), stream);
  }

  /** Saves an object, list, set or map as the only one of a file that goes to a stream. */
  public static void save(OutputStream stream, String group, Object value) {
    save(stream, group, value, SaveOptions.defaults());
  }

  /** Saves an object, list, set or map as the only one of a file that goes to a stream. */
  public static void save(OutputStream stream, String group, Object value, SaveOptions options) {
    Argument.notNull(stream, "stream");
    BytesSave.write(new BytesSave(options).save(group, value), stream);
  }

  /** Saves several objects, lists, sets or maps in one file that goes to a stream. */
  public static void save(OutputStream stream, Map<String, ?> groups) {
    save(stream, groups, SaveOptions.defaults());
  }

  /** Saves several objects, lists, sets or maps in one file that goes to a stream. */
  public static void save(OutputStream stream, Map<String, ?> groups, SaveOptions options) {
    Argument.notNull(stream, "stream");
    BytesSave.write(new BytesSave(options).save(groups), stream);
  }

  /** Saves an object by the codec given, in the default group of its type, to a stream. */
  public static <T> void save(OutputStream stream, T value, Codec<T> codec) {
    Argument.notNull(stream, "stream");
    BytesSave.write(new BytesSave(SaveOptions.defaults()).save(value, codec), stream);
  }

  /**
   * Loads the object in the default group of the type, as from a file, from bytes that are
   * anywhere: {@code ByteRanges.of(bytes)}, or what a program implements. Only what is needed is
   * read, and the ranges are left open. Saves and loads of bytes wait for no others.
   */
  public static <T> T load(ByteRanges ranges, Class<T> type) {
    return load(ranges, type, LoadOptions.defaults());
  }

  /** Loads the object in the default group of the type, or in the first one, with options. */
  public static <T> T load(ByteRanges ranges, Class<T> type, LoadOptions options) {
    return new BytesLoad(ranges, options).load(type);
  }

  /** Loads the object in a group, which must be of the type. */
  public static <T> T load(ByteRanges ranges, String group, Class<T> type) {
    return load(ranges, group, type, LoadOptions.defaults());
  }

  /** Loads the object in a group, which must be of the type. */
  public static <T> T load(ByteRanges ranges, String group, Class<T> type, LoadOptions options) {
    return new BytesLoad(ranges, options).load(group, type);
  }

  /** Loads the object in the first group; its class name chooses among the registered types. */
  public static Object load(ByteRanges ranges) {
    return load(ranges, LoadOptions.defaults());
  }

  /** Loads the object in the first group; its class name chooses among the registered types. */
  public static Object load(ByteRanges ranges, LoadOptions options) {
    return new BytesLoad(ranges, options).loadFirst();
  }

  /** Loads the object in a group; its class name chooses among the registered types. */
  public static Object load(ByteRanges ranges, String group) {
    return load(ranges, group, LoadOptions.defaults());
  }

  /** Loads the object in a group; its class name chooses among the registered types. */
  public static Object load(ByteRanges ranges, String group, LoadOptions options) {
    return new BytesLoad(ranges, options).load(group);
  }

  /** Loads the object in the default group of the codec's type by that codec. */
  public static <T> T load(ByteRanges ranges, Codec<T> codec) {
    return new BytesLoad(ranges, LoadOptions.defaults()).load(codec);
  }
}
