package org.anam.storage.direct.read;

import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.read.object.Attribute;
import org.anam.storage.direct.read.value.TypeReader;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.engine.ErrorPlace;

/** What attributes of several objects have in common: all but the place and the value. */
final class AttributeForm {

  private final Datatype type;
  private final Dataspace space;
  private ValueType described;

  AttributeForm(Attribute attribute) {
    type = attribute.type();
    space = attribute.space();
  }

  Datatype type() {
    return type;
  }

  Dataspace space() {
    return space;
  }

  /** What the type is to the port; at a place, for errors. */
  ValueType describe(ErrorPlace place) {
    if (described == null) {
      described = TypeReader.describe(place, type);
    }
    return described;
  }
}
