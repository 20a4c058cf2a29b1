package org.anam.message;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.TypeDescriptor;
import org.anam.layout.EnumDescriptor;

/**
 * The classes, enums and far arrays of the message that is being packed. What it knows of a codec
 * or enum it keeps from message to message.
 */
final class SentTables {

  /** More than a program has; whoever makes codecs without end shall not fill the memory. */
  private static final int KEPT = 4096;

  private static final class Entry {
    final String name;
    final long stamp;
    final boolean registered;
    int message;
    int index;

    /** The entry as it stands in the table, once it has been packed. */
    byte[] packed;

    Entry(String name, long stamp, boolean registered) {
      this.name = name;
      this.stamp = stamp;
      this.registered = registered;
    }
  }

  /** The entries of one message, which mostly are those of the message before. */
  private static final class Table {
    Entry[] entries = new Entry[4];
    int size;

    /** Whether the entries so far are those of the message before. */
    boolean isAsBefore;

    private int sizeBefore;

    void begin() {
      sizeBefore = size;
      size = 0;
      isAsBefore = true;
    }

    @SuppressWarnings("ReferenceEquality") // the same entry, or another one
    int add(Entry entry) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size);
      }
      if (entries[size] != entry) {
        entries[size] = entry;
        isAsBefore = false;
      }
      return size++;
    }

    boolean isWholeAsBefore() {
      return isAsBefore && size == sizeBefore;
    }
  }

  private final CodecLookup codecs;
  private final int threshold;
  private final IdentityHashMap<Object, Entry> known = new IdentityHashMap<>();
  private final Table classes = new Table();
  private final Table enums = new Table();
  private final List<NdArray> arrays = new ArrayList<>();
  private int message;
  private Object lastKey;
  private Entry lastEntry;

  /**
   * Where the tables of the message before begin in the first segment, and where they end. They and
   * the prefix still lie there when the next message is packed; -1 when they do not.
   */
  private long tablesBefore = -1;

  private long endBefore;

  /** The same for the message that is being packed, once it is complete. */
  private long tablesNow = -1;

  SentTables(CodecLookup codecs, int threshold) {
    this.codecs = codecs;
    this.threshold = threshold;
  }

  /** Empty tables of the same codecs and threshold. */
  SentTables another() {
    return new SentTables(codecs, threshold);
  }

  void begin() {
    message++;
    classes.begin();
    enums.begin();
    tablesBefore = tablesNow;
    tablesNow = -1;
    forget();
    if (known.size() > KEPT) {
      known.clear();
      lastKey = null;
      lastEntry = null;
    }
  }

  /** Lets go of the arrays. */
  void forget() {
    if (!arrays.isEmpty()) {
      arrays.clear();
    }
  }

  CodecLookup codecs() {
    return codecs;
  }

  /** The arrays that travel beside the header. */
  List<NdArray> arrays() {
    return arrays;
  }

  /** Whether an array of this many bytes travels beside the header. */
  boolean isFar(long bytes) {
    return bytes >= threshold;
  }

  int addFar(NdArray array) {
    arrays.add(array);
    return arrays.size() - 1;
  }

  @SuppressWarnings("ReferenceEquality") // a codec is the same one or another one
  int indexOf(Codec<?> codec) {
    Entry entry = codec == lastKey ? lastEntry : find(codec);
    return entry.message == message ? entry.index : add(entry, classes);
  }

  private Entry find(Codec<?> codec) {
    Entry entry = known.get(codec);
    if (entry == null) {
      TypeDescriptor<?> descriptor = codec.descriptor();
      boolean registered = codecs.byType(descriptor.type()).isPresent();
      entry = new Entry(descriptor.name(), descriptor.fingerprint(), registered);
      known.put(codec, entry);
    }
    lastKey = codec;
    lastEntry = entry;
    return entry;
  }

  int indexOf(EnumDescriptor type) {
    Entry entry = known.get(type);
    if (entry == null) {
      entry = new Entry(type.name(), EnumStamp.of(type), true);
      known.put(type, entry);
    }
    return entry.message == message ? entry.index : add(entry, enums);
  }

  private int add(Entry entry, Table table) {
    entry.message = message;
    entry.index = table.add(entry);
    return entry.index;
  }

  /** Packs the tables and completes the prefix in the first segment. */
  void finish(MessageSink packing, Segments segments) {
    long tables = packing.bytes();
    if (tables == tablesBefore
        && classes.isWholeAsBefore()
        && enums.isWholeAsBefore()
        && arrays.isEmpty()
        && packing.isInFirstSegment()) {
      packing.end((int) endBefore);
    } else {
      pack(tables, packing, segments.head());
      endBefore = packing.bytes();
    }
    tablesNow = arrays.isEmpty() && packing.isInFirstSegment() ? tables : -1;
  }

  private void pack(long tables, MessageSink packing, ByteBuffer head) {
    for (int i = 0; i < classes.size; i++) {
      pack(classes.entries[i], true, packing);
    }
    for (int i = 0; i < enums.size; i++) {
      pack(enums.entries[i], false, packing);
    }
    long arrayTable = packing.bytes();
    for (int i = 0; i < arrays.size(); i++) {
      packing.putArrayHead(arrays.get(i));
    }
    packing.end();
    Prefix.put(head, packing.bytes(), tables, arrayTable, classes.size, enums.size, arrays.size());
  }

  private static void pack(Entry entry, boolean isClass, MessageSink packing) {
    if (entry.packed != null) {
      packing.putBytes(entry.packed);
      return;
    }
    long start = packing.bytes();
    packing.putString(entry.name);
    packing.putLong(entry.stamp);
    if (isClass) {
      packing.putBoolean(entry.registered);
    }
    entry.packed = packing.last(packing.bytes() - start);
  }
}
