package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;

/**
 * The links of a new group, or its attributes: few are messages of its header, many go into a heap
 * with an index by name. The first many are kept here until it is known which of both it will be.
 */
final class Entries {

  private record Entry(byte[] name, byte[] body, boolean mark) {}

  private final Output output;
  private final EntryKind kind;
  private final int mostCompact;
  private final EntryOrder order;
  private final List<Entry> compact = new ArrayList<>(4);
  private DenseEntries dense;

  /**
   * None yet.
   *
   * @param mostCompact how many are messages
   */
  Entries(Output output, EntryKind kind, int mostCompact) {
    this(output, kind, mostCompact, EntryOrder.NONE);
  }

  /** None yet, whose order may be kept. */
  Entries(Output output, EntryKind kind, int mostCompact, EntryOrder order) {
    this.output = output;
    this.order = order;
    this.kind = kind;
    this.mostCompact = mostCompact;
  }

  int count() {
    return dense == null ? compact.size() : dense.count();
  }

  /** The place of an entry among all; -1 when there is none of the name. */
  int find(byte[] name) throws IOException {
    if (dense != null) {
      return dense.find(name);
    }
    for (int i = 0; i < compact.size(); i++) {
      if (Arrays.equals(compact.get(i).name, name)) {
        return i;
      }
    }
    return -1;
  }

  /** The mark that an entry was added with. */
  boolean mark(int index) {
    return dense == null ? compact.get(index).mark : dense.mark(index);
  }

  /** The body of an entry's message, or its beginning where it is long. */
  byte[] body(int index) throws IOException {
    return dense == null ? compact.get(index).body : dense.body(index);
  }

  /** The name of an entry. */
  byte[] name(int index) throws IOException {
    return dense == null ? compact.get(index).name : kind.name(dense.body(index));
  }

  /** Whether an entry's message would be too long for a header. */
  static boolean isTooLong(long bodyBytes) {
    return bodyBytes > ObjectHeaderBuilder.MOST_BODY;
  }

  /** Adds an entry whose name is not there. */
  void add(byte[] name, byte[] body, boolean mark) throws IOException {
    if (dense == null && compact.size() < mostCompact && !isTooLong(body.length)) {
      compact.add(new Entry(name, body, mark));
      return;
    }
    makeDense();
    dense.add(name, body, mark);
  }

  /** Adds an entry whose message is too long for a header, and has been written. */
  void addWritten(byte[] name, long address, long size) throws IOException {
    makeDense();
    dense.addHuge(name, address, size, false);
  }

  private void makeDense() throws IOException {
    if (dense != null) {
      return;
    }
    dense = new DenseEntries(output, kind, order);
    for (Entry entry : compact) {
      dense.add(entry.name, entry.body, entry.mark);
    }
    compact.clear();
  }

  /** Puts the entries into a header, where they are messages of it. */
  void putMessages(ObjectHeaderBuilder header) {
    for (int i = 0; i < compact.size(); i++) {
      header.message(kind.messageType(), i, compact.get(i).body);
    }
  }

  /** Puts the message that says where the entries are; writes what is not in the header. */
  void putInfo(ObjectHeaderBuilder header, int flags) throws IOException {
    putInfo(header.begin(kind.infoType(), flags));
    header.end();
  }

  /** The body of that message. */
  byte[] info() throws IOException {
    ByteBuilder info = new ByteBuilder(34);
    putInfo(info);
    return info.toArray();
  }

  /** The bodies of the entries that are messages of the header. */
  List<byte[]> messages() {
    return compact.stream().map(Entry::body).toList();
  }

  private void putInfo(ByteBuilder info) throws IOException {
    long[] addresses = finish();
    info.u8(0).u8(order.flags());
    if (order.isKept()) {
      info.number(count(), kind.orderBytes());
    }
    info.i64(addresses[0]).i64(addresses[1]);
    if (order.isIndexed()) {
      info.i64(addresses[2]);
    }
  }

  /**
   * Writes the heap and index where there are any.
   *
   * @return their addresses, or undefined ones
   */
  private long[] finish() throws IOException {
    return dense == null
        ? new long[] {Widths.UNDEFINED, Widths.UNDEFINED, Widths.UNDEFINED}
        : dense.finish();
  }
}
