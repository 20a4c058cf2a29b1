package org.anam.mapping.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.mapping.format.Format;
import org.anam.storage.StorageGroup;

/**
 * The entries of an object's group, sorted into what can be members and what no reader looks at.
 *
 * @param members attributes by name, then links by name
 * @param others attributes of whose name there is a link, too, and what looks like parts of lists
 */
public record ObjectEntries(List<Entry> members, List<Entry> others) {

  /**
   * An attribute or link.
   *
   * @param name its name
   * @param member the member's name
   */
  public record Entry(String name, String member, boolean attribute) {}

  /** The entries of an object's group. */
  public static ObjectEntries of(StorageGroup group, NameMap names, OldLists oldLists) {
    List<Entry> members = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    List<String> links = group.linkNames();
    Set<String> linked = new HashSet<>(links);
    for (String name : group.attributeNames()) {
      if (name.equals(Format.CLASS)
          || name.equals(Format.NAME_MAP)
          || name.equals(Format.JAVA_TYPES)
          || isOfOldLists(name, oldLists)) {
        continue;
      }
      Entry entry = new Entry(name, names.memberOf(name), true);
      boolean hidden =
          name.startsWith(Format.LIST) || linked.contains(name) || oldLists.has(entry.member());
      (hidden ? others : members).add(entry);
    }
    for (String name : links) {
      if (isOfOldLists(name, oldLists)) {
        continue;
      }
      Entry entry = new Entry(name, names.memberOf(name), false);
      boolean hidden = entry.member().startsWith(Format.OLD_LIST) || oldLists.has(entry.member());
      (hidden ? others : members).add(entry);
    }
    return new ObjectEntries(members, others);
  }

  /** Whether an entry belongs to a list of the old style. */
  public static boolean isOfOldLists(String name, OldLists oldLists) {
    if (name.equals(Format.OLD_LISTS)) {
      return true;
    }
    for (String list : oldLists.names()) {
      String prefix = Format.OLD_LIST + list;
      if (name.equals(prefix + "_count")
          || (name.startsWith(prefix) && isItem(name.substring(prefix.length()), oldLists, list))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(String number, OldLists oldLists, String list) {
    return number.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(number) < oldLists.count(list);
  }
}
