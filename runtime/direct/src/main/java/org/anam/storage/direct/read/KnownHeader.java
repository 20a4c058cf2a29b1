package org.anam.storage.direct.read;

import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Attribute;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;

/** What was found out from one header, and holds for all that are like it. */
final class KnownHeader {

  /** As many names are remembered. */
  private static final int MOST = 64;

  private final Map<String, KnownAttribute> attributes = new HashMap<>();
  private Dataset dataset;

  /**
   * An attribute of such headers.
   *
   * @param form null when there is none of the name
   * @param from where its value is in the header
   */
  record KnownAttribute(AttributeForm form, int from, int size) {

    private static final KnownAttribute NONE = new KnownAttribute(null, 0, 0);

    Window value(ObjectHeader header) {
      return header.part(from, size, "value of an attribute");
    }
  }

  /** The attribute of a name; null when it is not known whether there is one. */
  KnownAttribute attribute(String name) {
    return attributes.get(name);
  }

  /** Remembers an attribute of a header, null when it has none of the name. */
  void remember(String name, ObjectHeader header, Attribute attribute, AttributeForm form) {
    if (attributes.size() == MOST) {
      return;
    }
    if (attribute == null) {
      attributes.put(name, KnownAttribute.NONE);
      return;
    }
    long from = attribute.value().address() - header.address();
    if (from > 0 && from + attribute.value().size() <= header.size()) {
      attributes.put(name, new KnownAttribute(form, (int) from, attribute.value().size()));
    }
  }

  /** The dataset of such a header. */
  Dataset dataset(FileObjects objects, ObjectHeader header) {
    if (dataset == null) {
      dataset = Dataset.of(objects, header);
      return dataset;
    }
    return dataset.like(header);
  }
}
