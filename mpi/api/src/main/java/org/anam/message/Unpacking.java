package org.anam.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Unpacks bare values, and objects of such values. */
final class Unpacking extends MessageSource {

  private final TaggedReader tagged;

  Unpacking(ReceivedTables tables) {
    tagged = new TaggedReader(this, tables);
  }

  TaggedReader tagged() {
    return tagged;
  }

  @Override
  protected ValueReader next() {
    int tag = getByte();
    if (tag == Tags.NOTHING) {
      return null;
    }
    tagged.expect(tag);
    return tagged;
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    String key = getString();
    while (key != null) {
      Object value = get(Values.ANY);
      if (extra.containsKey(key)) {
        throw malformed("The extra data have one key twice");
      }
      extra.put(key, value);
      key = getString();
    }
    return extra;
  }

  @Override
  <T> T members(Codec<T> codec) {
    try {
      return codec.descriptor().fingerprint() == 0
          ? new NamedReader(this, codec.descriptor()).read(codec)
          : codec.get(this);
    } catch (RuntimeException e) {
      throw isFailure(e) ? e : refused(e);
    }
  }

  private AnamException refused(RuntimeException cause) {
    Class<?> type = levels.type();
    return levels
        .error(
            CoreError.REFUSED,
            (type == null ? "A type" : type.getName())
                + " refused what the message holds: "
                + (cause.getMessage() == null ? cause.toString() : cause.getMessage()))
        .cause(cause)
        .build();
  }
}
