package org.anam.storage.direct.copy;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.AttributeTarget;
import org.anam.storage.direct.write.GroupBuilder;

/** Copies attributes of groups, datasets and named datatypes, of any type. */
final class AttributeCopy {

  private final FileObjects objects;
  private final Output output;
  private final ElementCopy elements;
  private final TypeCopy.NamedTypes named;

  AttributeCopy(
      FileObjects objects, Output output, ElementCopy elements, TypeCopy.NamedTypes named) {
    this.objects = objects;
    this.output = output;
    this.elements = elements;
    this.named = named;
  }

  /** Whether an attribute has references, so that it waits for what they lead to. */
  boolean waits(AttributeMessage message) {
    return ElementCopy.hasReferences(
        TypeCopy.of(objects, message.type(), message.isTypeShared(), address -> 0).type());
  }

  /** Copies an attribute. */
  void copy(AttributeMessage message, AttributeTarget target) throws IOException {
    TypeCopy type = TypeCopy.of(objects, message.type(), message.isTypeShared(), named);
    message.space().position(0);
    Dataspace space =
        Dataspace.decode(
            message.isSpaceShared()
                ? objects.shared().resolve(message.space(), MessageType.DATASPACE)
                : message.space());
    long count = space.elements();
    if (count < 0 || count > message.value().size() / type.type().size()) {
      throw new FormatException("the value of an attribute is shorter than its elements");
    }
    message.value().position(0);
    byte[] value = message.value().bytes((int) (count * type.type().size()));
    elements.change(type.type(), value, count);
    byte[] name = message.name();
    byte[] spaceBody = TypeCopy.space(space);
    ByteBuilder head = new ByteBuilder(16 + name.length + type.body().length + spaceBody.length);
    head.u8(3).u8(type.isNamed() ? 1 : 0);
    head.u16(name.length + 1).u16(type.body().length).u16(spaceBody.length).u8(message.charset());
    head.bytes(name).u8(0).bytes(type.body()).bytes(spaceBody);
    long size = (long) head.size() + value.length;
    if (GroupBuilder.isTooLong(size)) {
      long address = output.write(head);
      output.write(value, 0, value.length);
      target.addWrittenAttribute(name, address, size);
    } else {
      target.addAttribute(name, head.bytes(value).toArray());
    }
  }
}
