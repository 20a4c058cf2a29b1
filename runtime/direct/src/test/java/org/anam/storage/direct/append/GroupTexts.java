package org.anam.storage.direct.append;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/**
 * All that a file has, object by object, by the words of the port; any error is one of the test.
 */
final class GroupTexts {

  private final Map<String, String> texts = new TreeMap<>();

  private GroupTexts() {}

  /** What each group has, by its path. */
  static Map<String, String> of(StorageFile file) {
    GroupTexts all = new GroupTexts();
    try (StorageGroup root = file.root()) {
      all.group("/", root);
    }
    return all.texts;
  }

  private void group(String path, StorageGroup group) {
    StringBuilder text = new StringBuilder();
    text.append(group.linkCount()).append(' ').append(group.attributeCount());
    for (String name : group.attributeNames()) {
      text.append("\n@").append(name).append('=').append(value(group.openAttribute(name)));
    }
    for (String name : group.linkNames()) {
      StorageGroup.Link link = group.link(name);
      text.append('\n').append(link).append(' ').append(name).append(' ');
      text.append(group.linkTarget(name));
      if (link == StorageGroup.Link.GROUP && group.linkTarget(name) == null) {
        try (StorageGroup inner = group.openGroup(name)) {
          group(path + name + "/", inner);
        }
      } else if (link == StorageGroup.Link.DATASET) {
        text.append(dataset(group.openDataset(name)));
      }
    }
    texts.put(path, text.toString());
  }

  private static String dataset(StoredDataset dataset) {
    try (dataset) {
      StringBuilder text = new StringBuilder(text(dataset)).append(dataset.layout());
      for (String name : dataset.attributeNames()) {
        text.append(" @").append(name).append('=').append(value(dataset.openAttribute(name)));
      }
      return text.toString();
    }
  }

  private static String value(StoredValue value) {
    try (value) {
      return text(value);
    }
  }

  private static String text(StoredValue value) {
    return value.typeName()
        + Arrays.toString(value.shape())
        + (value.isNull() ? "" : value.readFirst(50));
  }
}
