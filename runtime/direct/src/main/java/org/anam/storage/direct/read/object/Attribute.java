package org.anam.storage.direct.read.object;

import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.MessageType;

/**
 * An attribute, with all that it refers to.
 *
 * @param type what its elements are
 * @param space its shape
 * @param value its elements, at least as many bytes as they take
 */
public record Attribute(Datatype type, Dataspace space, Window value) {

  /** Follows what a message refers to. */
  static Attribute of(FileObjects objects, AttributeMessage message) {
    SharedMessages shared = objects.shared();
    message.type().position(0);
    message.space().position(0);
    Datatype type =
        Datatype.decode(
            message.isTypeShared()
                ? shared.resolve(message.type(), MessageType.DATATYPE)
                : message.type());
    Dataspace space =
        Dataspace.decode(
            message.isSpaceShared()
                ? shared.resolve(message.space(), MessageType.DATASPACE)
                : message.space());
    long elements = space.elements();
    if (elements < 0 || elements > message.value().size() / type.size()) {
      throw message.value().damaged("is shorter than its elements");
    }
    return new Attribute(type, space, message.value());
  }
}
