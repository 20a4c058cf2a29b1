package org.anam.storage.direct.read;

import org.anam.storage.StoredAttribute;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.SizeCheck;

/** An attribute that is open. */
final class OpenAttribute extends OpenValue implements StoredAttribute {

  private final AttributeForm form;
  private final Window value;

  /**
   * An attribute.
   *
   * @param value its elements, at least as many bytes as they take
   */
  OpenAttribute(OpenFile file, ErrorPlace place, AttributeForm form, Window value) {
    super(file, place, form.type(), form.space());
    this.form = form;
    this.value = value;
  }

  @Override
  ValueType describe() {
    return form.describe(place());
  }

  @Override
  SizeCheck.Stored stored() {
    return null;
  }

  @Override
  Window single() {
    value.position(0);
    return value;
  }

  @Override
  void all(ElementSink sink) {
    value.position(0);
    sink.take(value.array(), value.offset(), 0, (int) form.space().elements());
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
