package org.anam.storage.direct.read;

import org.anam.storage.StoredAttribute;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.direct.read.object.Attribute;
import org.anam.storage.direct.read.value.TypeReader;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.SizeCheck;

/** An attribute that is open. */
final class OpenAttribute extends OpenValue implements StoredAttribute {

  private final Attribute attribute;

  OpenAttribute(OpenFile file, ErrorPlace place, Attribute attribute) {
    super(file, place, attribute.type(), attribute.space());
    this.attribute = attribute;
  }

  @Override
  ValueType describe() {
    return TypeReader.describe(place(), attribute.type());
  }

  @Override
  SizeCheck.Stored stored() {
    return null;
  }

  @Override
  void all(ElementSink sink) {
    Window value = attribute.value();
    value.position(0);
    sink.take(value.array(), value.offset(), 0, (int) attribute.space().elements());
  }

  @Override
  int countOfFirst(int most) {
    return -1;
  }

  @Override
  void first(int most, ElementSink sink) {
    all(sink);
  }
}
