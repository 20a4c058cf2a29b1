package org.anam.storage.direct.read.object;

import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.message.LinkMessage;

/**
 * The links of a group in a distant file. Of each that is asked for only the way to it is read,
 * until many have been asked for.
 */
final class SearchedLinks {

  /** From then on it is cheaper to have all of them. */
  private static final int MOST_SEARCHES = 32;

  private final LinkIndex index;
  private final Map<Name, LinkMessage> found = new HashMap<>();
  private Links all;

  SearchedLinks(LinkIndex index) {
    this.index = index;
  }

  int count() {
    long count = index.count();
    return all == null && count >= 0 && count <= Integer.MAX_VALUE ? (int) count : all().count();
  }

  LinkMessage find(byte[] name) {
    Name sought = new Name(name);
    if (all == null && !found.containsKey(sought) && found.size() < MOST_SEARCHES) {
      found.put(sought, index.find(name));
    }
    return all == null && found.containsKey(sought) ? found.get(sought) : all().find(name);
  }

  /** All of them, which are read when this is called first. */
  Links all() {
    if (all == null) {
      all = index.all();
    }
    return all;
  }
}
