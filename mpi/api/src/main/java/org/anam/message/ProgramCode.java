package org.anam.message;

import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** What the program's own code throws while it is packed: by accessors, converters, iterators. */
final class ProgramCode {

  private ProgramCode() {}

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
   * Packed members have no names; it is found by asking for each again.
   */
  static <T> AnamException threw(RuntimeException e, T value, Codec<T> codec, CodecLookup codecs) {
    String type = codec.descriptor().type().getSimpleName();
    AnamException error = threw(e, type);
    boolean isOfObject = error.member().filter(type::equals).isPresent();
    if (error.code() != CoreError.REFUSED || !isOfObject) {
      return error;
    }
    String accessor = memberThatThrows(e, value, codec);
    if (accessor != null) {
      return threw(e, type + "." + accessor);
    }
    AnamException named = thrownByName(value, codec, codecs);
    return named == null ? error : named;
  }

  /** The member whose accessor throws the same; null when none does. */
  private static <T> String memberThatThrows(RuntimeException e, T value, Codec<T> codec) {
    for (TypeDescriptor.Member member : codec.descriptor().members()) {
      try {
        codec.member(value, member.name());
      } catch (RuntimeException again) {
        if (again.getClass() == e.getClass()) {
          return member.name();
        }
      }
    }
    return null;
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
