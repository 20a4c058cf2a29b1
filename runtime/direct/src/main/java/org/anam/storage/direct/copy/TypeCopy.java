package org.anam.storage.direct.copy;

import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.read.object.SharedMessages;

/**
 * Types and dataspaces for copies.
 *
 * @param type what the elements are
 * @param isNamed whether the body is a reference to a named type
 * @param body the message's body
 */
record TypeCopy(Datatype type, boolean isNamed, byte[] body) {

  /** Copies named types that are used before a link to them comes. */
  @FunctionalInterface
  interface NamedTypes {
    /** Where the copy of a named type will be, which gets one more user. */
    long use(long address);
  }

  /** The type of a message, or a reference to it. */
  static TypeCopy of(FileObjects objects, Window message, boolean isShared, NamedTypes named) {
    message.position(0);
    Window resolved = isShared ? objects.shared().resolve(message, MessageType.DATATYPE) : message;
    resolved.position(0);
    Datatype type = Datatype.decode(resolved);
    int size = resolved.position();
    long address = isShared ? SharedMessages.named(message) : Widths.UNDEFINED;
    if (address != Widths.UNDEFINED) {
      ByteBuilder reference = new ByteBuilder(10).u8(2).u8(2).i64(named.use(address));
      return new TypeCopy(type, true, reference.array());
    }
    resolved.position(0);
    return new TypeCopy(type, false, resolved.bytes(size));
  }

  /** The body of a dataspace's message. */
  static byte[] space(Dataspace space) {
    int rank = space.shape().length;
    if (space.isNull() || rank == 0) {
      return new byte[] {2, 0, 0, (byte) (space.isNull() ? 2 : 0)};
    }
    ByteBuilder body = new ByteBuilder(4 + 16 * rank);
    body.u8(2).u8(rank).u8(space.limits() == null ? 0 : 1).u8(1);
    for (long size : space.shape()) {
      body.i64(size);
    }
    if (space.limits() != null) {
      for (long limit : space.limits()) {
        body.i64(limit);
      }
    }
    return body.toArray();
  }
}
