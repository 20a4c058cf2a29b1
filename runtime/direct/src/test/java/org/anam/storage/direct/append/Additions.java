package org.anam.storage.direct.append;

import java.util.ArrayList;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageGroup.Link;

/** What is added to files: to the root, and to each of its groups. */
final class Additions {

  private final int links;
  private final int attributes;
  private final List<String> refused = new ArrayList<>();

  /**
   * Some.
   *
   * @param links how many for each group
   * @param attributes how many for each group
   */
  Additions(int links, int attributes) {
    this.links = links;
    this.attributes = attributes;
  }

  /** What could not be added in place. */
  List<String> refused() {
    return refused;
  }

  /**
   * Adds to all groups.
   *
   * @param except what is left out, as {@link #refused} has it
   */
  void addTo(StorageGroup root, List<String> except) {
    for (String name : root.linkNames()) {
      if (!name.equals(OldFiles.TWICE)
          && root.linkTarget(name) == null
          && root.link(name) == Link.GROUP) {
        try (StorageGroup group = root.openGroup(name)) {
          unless(except, "links of " + name, () -> addLinks(group));
          unless(except, "attributes of " + name, () -> addAttributes(group));
        }
      }
    }
    addLinks(root);
    addAttributes(root);
  }

  private void unless(List<String> except, String what, Runnable adding) {
    if (except.contains(what)) {
      return;
    }
    try {
      adding.run();
    } catch (AnamException e) {
      if (!e.getMessage().contains("4 KiB")) {
        throw e;
      }
      refused.add(what);
    }
  }

  private void addLinks(StorageGroup group) {
    for (int i = 0; i < links; i++) {
      if (i % 2 == 0) {
        try (StorageGroup inner = group.createGroup("added " + i)) {
          inner.writeText("class", group.path(), TextForm.UTF8);
          inner.writeInteger("count", ElementType.INT64, i);
          inner.writeDataset("data", NdArray.of(new double[] {i, 2, 3}), ArrayLayout.DATASET);
        }
      } else {
        String[] texts = {"größer", "", group.path()};
        group.writeStringsDataset("added " + i, StringArray.of(texts), ArrayLayout.DATASET);
      }
    }
  }

  private void addAttributes(StorageGroup group) {
    for (int i = 0; i < attributes; i++) {
      group.writeInteger("added " + i, ElementType.INT32, i);
    }
  }
}
