package org.anam.message;

import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Packs bare values, and objects of such values. */
final class Packing extends MessageSink {

  private final SentTables tables;
  private final TaggedWriter tagged;

  Packing(Segments segments, SentTables tables) {
    super(segments);
    this.tables = tables;
    tagged = new TaggedWriter(this, tables);
  }

  @Override
  void begin() {
    super.begin();
    tagged.begin();
  }

  @Override
  void forget() {
    super.forget();
    tagged.begin();
  }

  @Override
  protected ValueWriter next(Object value) {
    return tagged;
  }

  @Override
  protected void skip(boolean comesBack) {
    tagged.checkNull(comesBack);
    putByte((byte) Tags.NOTHING);
  }

  @Override
  public boolean takesBroadcast() {
    return true;
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
    if (extra == null) {
      throw levels
          .error(
              CoreError.WOULD_CHANGE, "A null map of extra data would be received as an empty one")
          .remedy("Send an empty map instead of null.")
          .build();
    }
    for (Map.Entry<String, ?> entry : extra.entrySet()) {
      if (entry.getKey() == null) {
        throw levels.error(CoreError.BAD_NAME, "The extra data have the key null").build();
      }
      putString(entry.getKey());
      put(entry.getValue(), Values.ANY);
    }
    putString(null);
  }

  @Override
  <T> void putMembers(T value, Codec<T> codec) {
    if (codec.descriptor().fingerprint() == 0) {
      putNamed(value, codec);
    } else {
      codec.put(value, this);
    }
  }

  private <T> void putNamed(T value, Codec<T> codec) {
    NamedWriter members = new NamedWriter(this, tagged, codec.descriptor());
    boolean outside = tagged.named(true);
    members.write(value, codec);
    tagged.named(outside);
  }

  /** Packed members have no names; the one is found by packing all once more with them. */
  @Override
  <T> AnamException threw(RuntimeException e, T value, Codec<T> codec) {
    String type = codec.descriptor().type().getSimpleName();
    AnamException error = PackingFailure.threw(e, type);
    boolean isOfObject = error.member().filter(type::equals).isPresent();
    if (error.code() != CoreError.REFUSED || !isOfObject) {
      return error;
    }
    AnamException named = thrownByName(value, codec);
    if (named == null) {
      return error;
    }
    return e instanceof AnamException
        ? named
        : PackingFailure.threw(e, named.member().orElse(type));
  }

  /** The same error once more, by way of the members' names; null when it does not come again. */
  private <T> AnamException thrownByName(T value, Codec<T> codec) {
    try {
      SentTables others = tables.another();
      Packing again = new Packing(new Segments(false), others);
      others.begin();
      again.begin();
      again.putNamed(value, codec);
      return null;
    } catch (AnamException e) {
      return e.code() == CoreError.REFUSED ? e : null;
    } catch (RuntimeException e) {
      return null;
    }
  }
}
