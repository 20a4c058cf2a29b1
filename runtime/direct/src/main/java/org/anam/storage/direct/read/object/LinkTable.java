package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.TooLargeException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.direct.message.LinkMessage;

/**
 * Many links, found by the hashes of their names: their messages one behind the other, and for each
 * one to three slots of 8 bytes. A link is decoded anew each time that it is asked for.
 */
final class LinkTable {

  private static final long MOST_BYTES = Integer.MAX_VALUE - 16;
  private static final int LEAST_SLOTS = 64;

  private final Widths widths;
  private final ByteBuilder messages = new ByteBuilder(1 << 12);
  private int count;

  /** The hash of a name, and where its message begins, plus 1; 0 where there is none. */
  private long[] slots;

  /** An empty one for about as many links. */
  LinkTable(Widths widths, int expected) {
    this.widths = widths;
    slots = new long[Math.max(LEAST_SLOTS, Integer.highestOneBit(Math.max(1, expected)) << 1)];
  }

  int count() {
    return count;
  }

  private LinkMessage at(int start) {
    Window all = Window.of(messages.array(), widths, "link");
    all.position(start);
    return LinkMessage.decode(all);
  }

  /** The link of a name; null when there is none. */
  LinkMessage find(byte[] name) {
    return find(name, Lookup3.of(name));
  }

  private LinkMessage find(byte[] name, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if ((int) (slots[slot] >> 32) == hash) {
        LinkMessage link = at((int) slots[slot] - 1);
        if (Arrays.equals(link.name(), name)) {
          return link;
        }
      }
    }
    return null;
  }

  /** All links, as their hashes have it. */
  List<LinkMessage> all() {
    List<LinkMessage> all = new ArrayList<>(count);
    for (long slot : slots) {
      if (slot != 0) {
        all.add(at((int) slot - 1));
      }
    }
    return all;
  }

  /**
   * Adds a link.
   *
   * @param message its message, of which nothing has been read
   * @return whether there was none of its name
   */
  boolean add(Window message) {
    int from = message.offset();
    byte[] name = LinkMessage.decode(message).name();
    int size = message.offset() - from;
    if ((long) messages.size() + size > MOST_BYTES) {
      throw new TooLargeException("A group has more than 2 GiB of links");
    }
    int hash = Lookup3.of(name);
    if (find(name, hash) != null) {
      return false;
    }
    if (count >= slots.length / 4 * 3) {
      grow();
    }
    put(slots, (long) hash << 32 | (messages.size() + 1));
    messages.bytes(message.array(), from, size);
    count++;
    return true;
  }

  private void grow() {
    long[] more = new long[2 * slots.length];
    for (long slot : slots) {
      if (slot != 0) {
        put(more, slot);
      }
    }
    slots = more;
  }

  private static void put(long[] slots, long entry) {
    int mask = slots.length - 1;
    int slot = (int) (entry >> 32) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }
}
