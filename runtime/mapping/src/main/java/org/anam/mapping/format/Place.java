package org.anam.mapping.format;

import org.anam.storage.StorageGroup;

/**
 * One entry of a group, and how errors name it: path in the file, Java member. Moved from entry to
 * entry of its group, so that an object costs one place and not one for each member.
 */
public abstract class Place {

  private final Place parent;
  private final TypePlan owner;

  /** The group whose entries these are. */
  protected final StorageGroup group;

  /** The name of the current entry. */
  protected String name;

  private String member;
  private int index = -1;

  /**
   * At the beginning of a group.
   *
   * @param parent the place where the group lies; null for the first group of a save or load
   * @param group the group whose entries these are
   * @param owner the type of the object that the group is; null for lists and the first group
   */
  protected Place(Place parent, StorageGroup group, TypePlan owner) {
    this.parent = parent;
    this.group = group;
    this.owner = owner;
  }

  /** Moves to a member. */
  public final void to(String memberName, String entry) {
    member = memberName;
    name = entry;
  }

  /** Moves to an item of a list. */
  public final void toItem(int n) {
    index = n;
    name = Format.ITEM + n;
  }

  /** Moves to an entry that is neither member nor item. */
  public final void toEntry(String entry) {
    name = entry;
  }

  /** The name of the current member. */
  public final String member() {
    return member;
  }

  /** Whether this is an item of a list. */
  public final boolean isItem() {
    return index >= 0;
  }

  /** Whether this is what was asked for by its path, and so has no member. */
  public final boolean isRoot() {
    return parent == null;
  }

  /** The absolute path in the file. */
  public final String path() {
    String path = group.path();
    return path.equals("/") ? "/" + name : path + "/" + name;
  }

  /** The Java member, such as {@code Person.scores[3]}; null when there is none. */
  public final String label() {
    String indices = "";
    for (Place place = this; place != null; place = place.parent) {
      if (place.owner != null) {
        return place.owner.simpleName() + "." + place.member + indices;
      }
      if (place.index >= 0 && indices.length() < 100) {
        indices = "[" + place.index + "]" + indices;
      }
    }
    return indices.isEmpty() ? null : indices;
  }
}
