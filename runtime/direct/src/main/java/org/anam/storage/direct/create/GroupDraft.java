package org.anam.storage.direct.create;

import java.io.IOException;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.write.GroupBuilder;

/**
 * A group that so far is like one that was written before: the header of that, into which values
 * are put as they come. When it turns out to be another, what it has is given to a builder.
 */
final class GroupDraft {

  private static final int CHECKSUM = 4;

  private final GroupTemplates templates;
  private GroupTemplate template;
  private ByteBuilder image;
  private int steps;

  GroupDraft(GroupTemplates templates, GroupTemplate template) {
    this.templates = templates;
    take(template);
  }

  private void take(GroupTemplate other) {
    ByteBuilder next = new ByteBuilder(other.copy());
    for (int i = 0; i < steps; i++) {
      next.cut(other.valueAt(i));
      next.bytes(image.array(), template.valueAt(i), template.step(i).bytes());
    }
    template = other;
    image = next;
  }

  /** How many attributes it has. */
  int count() {
    return steps;
  }

  /** Makes room for an attribute's value, which is to be put next; null when it is another one. */
  ByteBuilder next(String name, byte[] type, byte[] space, int bytes) {
    if (!template.has(steps, name, type, space, bytes)) {
      GroupTemplate other = templates.find(template, steps, name, type, space, bytes);
      if (other == null) {
        return null;
      }
      take(other);
    }
    image.cut(template.valueAt(steps));
    steps++;
    return image;
  }

  /** Whether a group with these attributes was written before. */
  boolean isComplete() {
    if (steps < template.steps()) {
      GroupTemplate other = templates.findEnd(template, steps);
      if (other == null) {
        return false;
      }
      take(other);
    }
    return true;
  }

  /** Writes the header of a group that is complete, and returns its address. */
  long write(Output output) throws IOException {
    image.cut(template.size() - CHECKSUM);
    image.checksum(0);
    templates.used(template);
    output.avoidPageBorder(image.size());
    return output.write(image);
  }

  /** Adds what the attributes are. */
  void stepsTo(List<GroupTemplate.Step> target) {
    for (int i = 0; i < steps; i++) {
      target.add(template.step(i));
    }
  }

  /** Adds what there is to a group. */
  void giveTo(GroupBuilder group) throws IOException {
    for (int i = 0; i < steps; i++) {
      group.addAttribute(template.step(i).nameBytes(), template.body(image.array(), i));
    }
  }
}
