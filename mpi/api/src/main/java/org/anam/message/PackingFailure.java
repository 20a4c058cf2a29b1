package org.anam.message;

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
}
