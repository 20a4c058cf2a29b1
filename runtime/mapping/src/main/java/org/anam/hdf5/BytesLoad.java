package org.anam.hdf5;

import java.util.function.Supplier;
import org.anam.codec.Codec;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.mapping.progress.Meter;
import org.anam.storage.ByteRanges;
import org.anam.storage.Storages;

/** Loads from bytes that are in no file, as {@link Hdf5} does from files. */
final class BytesLoad {

  private final ByteRanges ranges;
  private final LoadOptions options;

  BytesLoad(ByteRanges ranges, LoadOptions options) {
    this.ranges = Argument.notNull(ranges, "ranges");
    this.options = Argument.notNull(options, "options");
  }

  /** The object in the default group of the type, or in the first one. */
  <T> T load(Class<T> type) {
    Argument.notNull(type, "type");
    return named(
        () -> {
          String group = TypedValues.group(type, options.codecs());
          try {
            return load(group, TypedValues.codec(type, options.codecs()));
          } catch (AnamException e) {
            throw DefaultGroup.explain(e, type, group);
          }
        });
  }

  /** The object in a group. */
  <T> T load(String group, Class<T> type) {
    Argument.notNull(group, "group");
    Argument.notNull(type, "type");
    return named(() -> load(group, TypedValues.codec(type, options.codecs())));
  }

  /** The object in a group, by the class name there. */
  Object load(String group) {
    Argument.notNull(group, "group");
    return named(() -> load(group, Values.ANY));
  }

  /** The object in the first group, by the class name there. */
  Object loadFirst() {
    return named(() -> load(null, Values.ANY));
  }

  /** The object in the default group of the codec's type. */
  <T> T load(Codec<T> codec) {
    Argument.notNull(codec, "codec");
    return named(() -> load(codec.descriptor().group(), codec));
  }

  private <T> T load(String group, ValueCodec<T> codec) {
    return Storages.callForBytes(
        options.engine().orElse(null),
        engine -> {
          Meter meter = Meters.of(options.listener(), null);
          try (OpenFile open = OpenFile.open(engine, ranges, options, meter)) {
            Meters.begin(meter);
            String name = group == null ? open.loader().first(open.root()) : group;
            T value = open.loader().load(open.root(), name, codec);
            Meters.end(meter);
            return value;
          }
        });
  }

  private <T> T named(Supplier<T> work) {
    return Sources.named(ranges, work);
  }
}
