package org.anam.storage.direct.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anam.storage.StoredAttribute;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Attribute;
import org.anam.storage.direct.read.object.Attributes;
import org.anam.storage.direct.read.value.StoredNames;
import org.anam.storage.engine.ErrorPlace;

/** The attributes of a group or dataset. */
final class AttributeHolder {

  private final OpenFile file;
  private final ErrorPlace place;
  private final ObjectHeader header;
  private final KnownHeader known;
  private Attributes attributes;

  AttributeHolder(OpenFile file, ErrorPlace place, ObjectHeader header) {
    this.file = file;
    this.place = place;
    this.header = header;
    this.known = file.known(header);
  }

  private Attributes attributes() {
    if (attributes == null) {
      attributes = file.read(place, () -> Attributes.of(file.objects(), header));
    }
    return attributes;
  }

  Collection<AttributeMessage> messages() {
    return attributes().all();
  }

  long count() {
    return attributes().count();
  }

  List<String> names() {
    List<byte[]> names = new ArrayList<>(attributes().count());
    for (AttributeMessage attribute : attributes().all()) {
      names.add(attribute.name());
    }
    return StoredNames.decodeSorted(place, names);
  }

  /** Opens an attribute; null when there is none of the name. */
  StoredAttribute open(String entry) {
    KnownHeader.KnownAttribute like = known == null ? null : known.attribute(entry);
    if (like == null) {
      return find(entry);
    }
    return like.form() == null
        ? null
        : new OpenAttribute(file, place.at(entry), like.form(), like.value(header));
  }

  private StoredAttribute find(String entry) {
    byte[] name = file.attributeName(place, entry);
    Attributes all = attributes();
    ErrorPlace at = place.at(entry);
    Attribute attribute = file.read(at, () -> all.find(name));
    AttributeForm form = attribute == null ? null : new AttributeForm(attribute);
    if (known != null) {
      known.remember(entry, header, attribute, form);
    }
    return form == null ? null : new OpenAttribute(file, at, form, attribute.value());
  }
}
