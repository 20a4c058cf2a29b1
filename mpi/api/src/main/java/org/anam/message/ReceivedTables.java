package org.anam.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.layout.EnumDescriptor;
import org.anam.mpi.error.MpiError;

/**
 * The classes, enums and far arrays of a received message. A message with the same classes and
 * enums as the one before, to the byte, needs no look into the registry.
 */
final class ReceivedTables {

  /** Longer tables are not kept for comparison. */
  private static final int KEPT = 4096;

  /** The rank of arrays is bounded, so that no shape takes more than some bytes. */
  private static final int GREATEST_RANK = 1024;

  static final class Entry {
    final String name;
    final long stamp;
    Codec<?> codec;

    /** The codec's class, which is asked for in every message. */
    Class<?> type;

    Object checked;

    Entry(String name, long stamp) {
      this.name = name;
      this.stamp = stamp;
    }
  }

  private final CodecLookup codecs;
  private final byte[] last = new byte[KEPT];
  private int lastBytes = -1;
  private long lastCounts;
  private Entry[] classes = new Entry[0];
  private Entry[] enums = new Entry[0];
  private final List<ArrayHeader> headers = new ArrayList<>();
  private final List<NdArray> arrays = new ArrayList<>();

  ReceivedTables(CodecLookup codecs) {
    this.codecs = codecs;
  }

  CodecLookup codecs() {
    return codecs;
  }

  List<ArrayHeader> headers() {
    return headers;
  }

  /** Reads the tables, which the bytes that {@code in} is open on are to the last. */
  void read(MessageSource in, int schemaBytes, int classCount, int enumCount, int arrayCount) {
    forget();
    long counts = (long) classCount << 32 | (enumCount & 0xffffffffL);
    if (schemaBytes == lastBytes && counts == lastCounts && in.isNext(last, lastBytes)) {
      in.skip(schemaBytes);
    } else {
      readSchema(in, schemaBytes, classCount, enumCount);
      lastCounts = counts;
    }
    if (arrayCount < 0 || arrayCount > in.remaining() / 2) {
      throw in.malformed("The message claims " + arrayCount + " arrays");
    }
    for (int i = 0; i < arrayCount; i++) {
      headers.add(readHeader(in));
    }
    if (in.remaining() != 0) {
      throw in.malformed("There are " + in.remaining() + " bytes behind the tables");
    }
  }

  /**
   * Whether the bytes that {@code in} is open on are the tables of the last message, which were
   * read, and which was without far arrays.
   */
  boolean areAsBefore(MessageSource in) {
    forget();
    return in.remaining() == lastBytes && in.isNext(last, lastBytes);
  }

  private void readSchema(MessageSource in, int bytes, int classCount, int enumCount) {
    lastBytes = -1;
    long start = in.place();
    in.need(bytes);
    // A name of no letter and the stamp are 9 bytes.
    if (classCount < 0 || enumCount < 0 || (long) classCount + enumCount > bytes / 9) {
      throw in.malformed(
          "The message claims " + classCount + " classes and " + enumCount + " enums");
    }
    Entry[] newClasses = new Entry[classCount];
    Entry[] newEnums = new Entry[enumCount];
    for (int i = 0; i < classCount; i++) {
      newClasses[i] = readClass(in);
    }
    for (int i = 0; i < enumCount; i++) {
      newEnums[i] = new Entry(name(in), in.getLong());
    }
    if (in.place() - start != bytes) {
      throw in.malformed("The tables differ in length from what the message says");
    }
    classes = newClasses;
    enums = newEnums;
    keep(in, start, bytes);
  }

  private void keep(MessageSource in, long start, int bytes) {
    if (bytes <= KEPT) {
      in.seek(start);
      for (int i = 0; i < bytes; i++) {
        last[i] = in.getByte();
      }
      lastBytes = bytes;
    }
  }

  private static String name(MessageSource in) {
    String name = in.getString();
    if (name == null) {
      throw in.malformed("A table has an entry without name");
    }
    return name;
  }

  private Entry readClass(MessageSource in) {
    Entry entry = new Entry(name(in), in.getLong());
    boolean registered = in.getBoolean();
    Codec<?> codec = codecs.byName(entry.name).orElse(null);
    if (codec != null) {
      String own = codec.descriptor().name();
      // The very text that generated code compares with is compared fastest.
      entry = new Entry(own.equals(entry.name) ? own : entry.name, entry.stamp);
      entry.codec = codec;
      entry.type = codec.descriptor().type();
      check(entry, codec);
    } else if (registered) {
      throw codecs.noCodecFor(entry.name).build();
    }
    return entry;
  }

  static ArrayHeader readHeader(MessageSource in) {
    int head = in.getByte();
    ElementType type = ElementBytes.type(head & ~ArrayHeader.DIRECT & 0xff);
    if (type == null) {
      throw in.malformed("No element type has the number " + (head & 0x7f));
    }
    return new ArrayHeader(type, readShape(in), (head & ArrayHeader.DIRECT) != 0);
  }

  static long[] readShape(MessageSource in) {
    long rank = in.getCount();
    if (rank > GREATEST_RANK || rank > in.remaining()) {
      throw in.malformed("An array claims " + rank + " dimensions");
    }
    long[] shape = new long[(int) rank];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = in.getCount();
    }
    return shape;
  }

  /** The class with that number; null when there is none. */
  Entry classAt(long index) {
    return index < classes.length ? classes[(int) index] : null;
  }

  /** The enum with that number; null when there is none. */
  Entry enumAt(long index) {
    return index < enums.length ? enums[(int) index] : null;
  }

  /** Checks that a codec unpacks what the sender's codec of that class has packed. */
  @SuppressWarnings("ReferenceEquality") // the very codec was checked before, or another one
  static void check(Entry entry, Codec<?> codec) {
    if (entry.checked != codec) {
      TypeDescriptor<?> descriptor = codec.descriptor();
      if (descriptor.fingerprint() != entry.stamp) {
        throw mismatch(entry, descriptor);
      }
      entry.checked = codec;
    }
  }

  private static AnamException mismatch(Entry entry, TypeDescriptor<?> own) {
    return AnamException.of(
            MpiError.SCHEMA_MISMATCH,
            "The class \""
                + entry.name
                + "\" has the fingerprint "
                + hex(entry.stamp)
                + " at the sender, and here "
                + hex(own.fingerprint())
                + " ("
                + own.type().getName()
                + " with the members "
                + own.members().stream().map(TypeDescriptor.Member::name).toList()
                + ")")
        .build();
  }

  /** Checks that an enum has the constants that it has at the sender. */
  @SuppressWarnings("ReferenceEquality") // as above
  static void check(Entry entry, EnumDescriptor own) {
    if (entry.checked != own) {
      long stamp = EnumStamp.of(own);
      if (stamp != entry.stamp) {
        throw AnamException.of(
                MpiError.SCHEMA_MISMATCH,
                "The constants of the enum "
                    + entry.name
                    + " have the hash "
                    + hex(entry.stamp)
                    + " at the sender, and here "
                    + hex(stamp)
                    + " ("
                    + own.name()
                    + " with "
                    + own.constants()
                    + ")")
            .build();
      }
      entry.checked = own;
    }
  }

  private static String hex(long stamp) {
    return stamp == 0 ? "none" : String.format("%016x", stamp);
  }

  /** Takes the far arrays, in order. */
  void receive(IntFunction<NdArray> received) {
    release();
    for (int i = 0; i < headers.size(); i++) {
      NdArray array = received.apply(i);
      if (array == null || !headers.get(i).fits(array)) {
        throw AnamException.of(
                MpiError.MESSAGE_ARRAY,
                "The array "
                    + i
                    + " of the message is "
                    + headers.get(i)
                    + ", and what was received is "
                    + (array == null
                        ? "none"
                        : new ArrayHeader(array.type(), array.shape(), array.isDirect())))
            .build();
      }
      arrays.add(array);
    }
  }

  /** A far array, which is given away only once; null when there is none. */
  NdArray takeArray(long index) {
    return index < arrays.size() ? arrays.set((int) index, null) : null;
  }

  /** Lets go of the arrays. */
  void release() {
    if (!arrays.isEmpty()) {
      arrays.clear();
    }
  }

  /** Lets go of the message. */
  void forget() {
    release();
    if (!headers.isEmpty()) {
      headers.clear();
    }
  }
}
