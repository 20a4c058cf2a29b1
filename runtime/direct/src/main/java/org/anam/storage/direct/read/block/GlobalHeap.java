package org.anam.storage.direct.read.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;

/** What has no fixed length: texts and sequences, in collections that have no checksum. */
public final class GlobalHeap {

  private static final int HEAD = 16;

  /** The collections that are kept are together no larger. */
  private static final long MOST_KEPT = 16L << 20;

  /** A collection, checked as a whole. */
  private record Collection(Window bytes, int[] offsets, int[] lengths) {}

  private final Input input;
  private final Map<Long, Collection> collections = new HashMap<>();
  private long kept;
  private long lastAddress;
  private Collection last;

  /** The collections of a file. */
  public GlobalHeap(Input input) {
    this.input = input;
  }

  /** An object's bytes, of which the caller reads a window of its own. */
  public Window object(long address, long index) {
    Collection collection = collection(address);
    int[] offsets = collection.offsets();
    if (index <= 0 || index >= offsets.length || offsets[(int) index] == 0) {
      throw collection.bytes().damaged("has no object " + index);
    }
    collection.bytes().position(offsets[(int) index]);
    return collection.bytes().window(collection.lengths()[(int) index], "object of a global heap");
  }

  private Collection collection(long address) {
    if (last != null && address == lastAddress) {
      return last;
    }
    Collection collection = collections.get(address);
    if (collection == null) {
      collection = read(address);
      keep(address, collection);
    }
    lastAddress = address;
    last = collection;
    return collection;
  }

  private void keep(long address, Collection collection) {
    kept += collection.bytes().size();
    if (kept > MOST_KEPT) {
      collections.clear();
      kept = collection.bytes().size();
    }
    collections.put(address, collection);
  }

  private Collection read(long address) {
    int width = input.widths().length();
    Window head = input.window(address, 8L + width, "global heap");
    head.require("GCOL");
    int version = head.u8();
    head.skip(3);
    long size = head.length();
    if (version != 1 || size < HEAD) {
      throw head.damaged("has the version " + version + " and " + size + " bytes");
    }
    Window bytes = input.window(address, size, "global heap");
    int[] offsets = new int[64];
    int[] lengths = new int[64];
    int greatest = 0;
    bytes.position(HEAD);
    while (bytes.remaining() >= HEAD) {
      int start = bytes.position();
      int index = bytes.u16();
      bytes.skip(6);
      long length = bytes.length();
      if (index == 0) {
        if (length != bytes.size() - start) {
          throw bytes.damaged("has free space of " + length + " bytes that does not end with it");
        }
        break;
      }
      bytes.position(start + HEAD);
      if (length > bytes.remaining()) {
        throw bytes.damaged("has an object of " + length + " bytes that is not within it");
      }
      if (index >= offsets.length) {
        int room = Math.max(index + 1, 2 * offsets.length);
        offsets = Arrays.copyOf(offsets, room);
        lengths = Arrays.copyOf(lengths, room);
      }
      if (offsets[index] != 0) {
        throw bytes.damaged("has the object " + index + " twice");
      }
      offsets[index] = start + HEAD;
      lengths[index] = (int) length;
      greatest = Math.max(greatest, index);
      bytes.skip(Math.min(bytes.remaining(), (length + 7) & ~7L));
    }
    return new Collection(
        bytes, Arrays.copyOf(offsets, greatest + 1), Arrays.copyOf(lengths, greatest + 1));
  }
}
