package org.anam.hdf5;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anam.codec.Codec;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.file.NewBytes;
import org.anam.mapping.progress.Meter;
import org.anam.mapping.save.Saver;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storages;
import org.anam.storage.error.StorageError;

/** Saves into memory, as {@link Hdf5} does into files. */
final class BytesSave {

  private final SaveOptions options;

  BytesSave(SaveOptions options) {
    this.options = Argument.notNull(options, "options");
  }

  /** An object in the default group of its type. */
  MemoryFile save(Object value) {
    Argument.notNull(value, "value");
    return named(
        () -> {
          SavedValue<?> saved = SavedValue.of(value, options.codecs());
          if (saved.group() == null) {
            throw SavedValue.noDefaultGroup(value).build();
          }
          return saveAll(Map.of(saved.group(), saved));
        });
  }

  /** A value in a group. */
  MemoryFile save(String group, Object value) {
    Argument.notNull(group, "group");
    Argument.notNull(value, "value");
    return named(() -> saveAll(Map.of(group, SavedValue.of(value, options.codecs()))));
  }

  /** Values, each in its group. */
  MemoryFile save(Map<String, ?> groups) {
    Argument.notNull(groups, "groups");
    return named(
        () -> {
          Map<String, SavedValue<?>> saved = new LinkedHashMap<>();
          for (Map.Entry<String, ?> entry : groups.entrySet()) {
            String group = Argument.notNull(entry.getKey(), "groups (a key)");
            Object value =
                Argument.notNull(entry.getValue(), "groups (the value of " + group + ")");
            saved.put(group, SavedValue.of(value, options.codecs()));
          }
          return saveAll(saved);
        });
  }

  /** An object by a codec, in the default group of its type. */
  <T> MemoryFile save(T value, Codec<T> codec) {
    Argument.notNull(value, "value");
    Argument.notNull(codec, "codec");
    return named(
        () -> {
          SavedValue<T> saved = SavedValue.of(value, codec);
          return saveAll(Map.of(saved.group(), saved));
        });
  }

  private MemoryFile saveAll(Map<String, SavedValue<?>> groups) {
    return Storages.callForBytes(
        options.engine(),
        engine -> {
          Meter meter = Meters.of(options.listener(), null);
          Saver saver = new Saver(null, options.codecs(), options.layout(), meter);
          try (NewBytes created = new NewBytes(engine, options.isSealed())) {
            Meters.begin(meter);
            groups.forEach((group, value) -> value.save(saver, created.root(), group));
            MemoryFile complete = created.complete();
            Meters.end(meter);
            return complete;
          }
        });
  }

  private static MemoryFile named(Supplier<MemoryFile> work) {
    return Sources.named(Sources.BYTES, work);
  }

  /** The bytes as an array. */
  static byte[] toArray(MemoryFile bytes) {
    if (bytes.length() > Integer.MAX_VALUE - 8) {
      throw AnamException.of(
              CoreError.TOO_LARGE,
              "The file has " + bytes.length() + " bytes, more than a Java array can have")
          .source(Sources.BYTES)
          .remedy("Save it to a stream or to a file.")
          .build();
    }
    return bytes.toByteArray();
  }

  /** Writes the bytes to a stream. */
  static void write(MemoryFile bytes, OutputStream stream) {
    try {
      bytes.writeTo(stream);
    } catch (IOException | RuntimeException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw AnamException.of(
              StorageError.CANNOT_WRITE,
              "The stream does not take the " + bytes.length() + " bytes of the file: " + reason)
          .source(Sources.BYTES)
          .remedy(
              "What the stream has got is the beginning of a file, which every load refuses; drop"
                  + " it and save again.")
          .cause(e)
          .build();
    }
  }
}
