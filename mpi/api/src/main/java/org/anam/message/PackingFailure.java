package org.anam.message;

import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** What the program's own code throws while it is packed: by accessors, converters, iterators. */
final class PackingFailure {

  private PackingFailure() {}

  /** What to throw instead of an exception: itself when it is one of Anam. */
  static AnamException threw(RuntimeException e, String member) {
    return e instanceof AnamException known
        ? known.at(null, null, member)
        : AnamException.of(
                CoreError.REFUSED, "Code of the program threw " + e + " while this was packed")
            .member(member)
            .cause(e)
            .build();
  }

  /**
   * The same for what came up while an object was packed, with the member that it came up in.
   * Packed members have no names; it is found by packing all once more with them.
   */
  static <T> AnamException threw(RuntimeException e, T value, Codec<T> codec, CodecLookup codecs) {
    String type = codec.descriptor().type().getSimpleName();
    AnamException error = threw(e, type);
    boolean isOfObject = error.member().filter(type::equals).isPresent();
    if (error.code() != CoreError.REFUSED || !isOfObject) {
      return error;
    }
    AnamException named = thrownByName(value, codec, codecs);
    if (named == null) {
      return error;
    }
    return e instanceof AnamException ? named : threw(e, named.member().orElse(type));
  }

  /** The same error once more, by way of the members' names; null when it does not come again. */
  private static <T> AnamException thrownByName(T value, Codec<T> codec, CodecLookup codecs) {
    try {
      new MessageEncoder(codecs, false).encodeByName(value, codec);
      return null;
    } catch (AnamException e) {
      return e.code() == CoreError.REFUSED ? e : null;
    } catch (RuntimeException e) {
      return null;
    }
  }
}
