package org.anam.storage.direct;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/**
 * Reads all of a file and sums it up, so that a change is seen; of errors only that there are some.
 */
final class TreeText {

  private static final int MOST_GROUPS = 2000;

  private final Set<String> seen = new HashSet<>();
  private int hash;
  private int errors;

  private TreeText() {}

  /**
   * What a file says.
   *
   * @param hash of all names and values
   * @param errors how many questions ended with an error
   */
  record Sum(int hash, int errors) {}

  static Sum of(StorageFile file) {
    TreeText text = new TreeText();
    StorageGroup root = text.ask(file::root);
    if (root != null) {
      text.group(root);
    }
    return new Sum(text.hash, text.errors);
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (AnamException e) {
      errors++;
      return null;
    }
  }

  private void add(Object value) {
    hash = 31 * hash + Objects.hashCode(value);
  }

  private void group(StorageGroup group) {
    String identity = group.identity();
    if (!seen.add(identity) || seen.size() > MOST_GROUPS) {
      return;
    }
    add(ask(group::linkCount));
    add(ask(group::attributeCount));
    Iterable<String> attributes = ask(group::attributeNames);
    if (attributes != null) {
      for (String name : attributes) {
        add(name);
        value(ask(() -> group.openAttribute(name)));
      }
    }
    Iterable<String> links = ask(group::linkNames);
    if (links != null) {
      for (String name : links) {
        add(name);
        link(group, name);
      }
    }
  }

  private void link(StorageGroup group, String name) {
    add(ask(() -> group.linkTarget(name)));
    StorageGroup.Link link = ask(() -> group.link(name));
    if (link == StorageGroup.Link.GROUP) {
      StorageGroup inner = ask(() -> group.openGroup(name));
      if (inner != null) {
        group(inner);
      }
    } else if (link == StorageGroup.Link.DATASET) {
      StoredDataset dataset = ask(() -> group.openDataset(name));
      value(dataset);
      if (dataset != null) {
        add(ask(dataset::layout));
        Iterable<String> attributes = ask(dataset::attributeNames);
        if (attributes != null) {
          for (String attribute : attributes) {
            add(attribute);
            value(ask(() -> dataset.openAttribute(attribute)));
          }
        }
      }
    } else {
      add("" + link);
    }
  }

  private void value(StoredValue value) {
    if (value == null) {
      return;
    }
    add(ask(value::typeName));
    add(Arrays.hashCode(value.shape()));
    if (!value.isNull()) {
      Object elements = ask(value::readElements);
      add(elements == null ? null : elements.toString());
      byte[] bytes = ask(value::readBytes);
      add(Arrays.hashCode(bytes));
    }
    Object first = ask(() -> value.readFirst(3));
    add(first == null ? null : first.toString());
  }
}
