package org.anam.storage.direct.create;

import org.anam.storage.direct.bytes.Templates;

/** The templates of a file, the one that was used last first. Not thread-safe. */
final class GroupTemplates {

  private static final int MOST = 16;

  /** After so many there are no more new ones: the groups of this file have little in common. */
  private static final int MOST_MADE = 64;

  private final GroupTemplate[] templates = new GroupTemplate[MOST];
  private int count;
  private int made = Templates.areOn() ? 0 : MOST_MADE;

  /** A group that will perhaps be like the last one; null when there is none. */
  GroupDraft begin() {
    return count == 0 ? null : new GroupDraft(this, templates[0]);
  }

  /** Whether a new one would be taken. */
  boolean takesMore() {
    return made < MOST_MADE;
  }

  /** Adds a new one. */
  void add(GroupTemplate template) {
    made++;
    count = Math.min(count + 1, MOST);
    toFront(count - 1, template);
  }

  /**
   * A template that begins as another one does, and goes on with this attribute.
   *
   * @param steps how much of the beginning counts
   * @return null when there is none
   */
  GroupTemplate find(
      GroupTemplate like, int steps, String name, byte[] type, byte[] space, int bytes) {
    for (int i = 0; i < count; i++) {
      GroupTemplate one = templates[i];
      if (one.has(steps, name, type, space, bytes) && one.beginsLike(like, steps)) {
        return one;
      }
    }
    return null;
  }

  /** A template that ends where another one has had so many steps; null when there is none. */
  GroupTemplate findEnd(GroupTemplate like, int steps) {
    for (int i = 0; i < count; i++) {
      if (templates[i].steps() == steps && templates[i].beginsLike(like, steps)) {
        return templates[i];
      }
    }
    return null;
  }

  /** Puts the one first that was used. */
  void used(GroupTemplate template) {
    for (int i = 0; i < count; i++) {
      if (templates[i] == template) {
        toFront(i, template);
        return;
      }
    }
  }

  private void toFront(int from, GroupTemplate template) {
    if (from > 0) {
      System.arraycopy(templates, 0, templates, 1, from);
    }
    templates[0] = template;
  }
}
