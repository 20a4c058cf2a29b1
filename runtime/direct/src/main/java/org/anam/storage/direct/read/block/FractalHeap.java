package org.anam.storage.direct.read.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/** A heap of links, attributes or shared messages. */
public final class FractalHeap {

  private static final int MANAGED = 0;
  private static final int HUGE = 1;
  private static final int TINY = 2;

  private static final int LONGEST_SHORT_TINY = 16;

  private final Input input;
  private final FractalHeapHeader header;
  private final FractalHeapBlocks blocks;
  private Map<Long, HugeObject> hugeObjects;

  /** An object too large for a block. */
  private record HugeObject(long address, long size, int mask, long sizeBefore) {}

  /** The heap at an address. */
  public FractalHeap(Input input, long address) {
    this.input = input;
    this.header = FractalHeapHeader.read(input, address);
    this.blocks = new FractalHeapBlocks(input, header);
  }

  /** Tells a distant source that all objects in blocks are going to be read. */
  public void announceAll() {
    blocks.announceAll();
  }

  /** The bytes of the identifiers of objects. */
  public int idSize() {
    return header.idSize();
  }

  /** The object of an identifier, whose bytes are read; the caller gets a window of its own. */
  public Window object(Window from) {
    Window id = from.window(header.idSize(), "identifier in a heap");
    int first = id.u8();
    if (first >> 6 != 0) {
      throw id.damaged("has the version " + (first >> 6));
    }
    return switch (first >> 4) {
      case MANAGED ->
          blocks.object(id.unsigned(header.offsetWidth()), id.unsigned(header.sizeWidth()));
      case HUGE -> huge(id);
      case TINY -> tiny(id, first & 0xf);
      default -> throw id.damaged("is of no type");
    };
  }

  /** A collection of objects of this heap. */
  public Objects objects() {
    return new Objects();
  }

  /** Objects that are to be read as they lie in the heap, whatever the order of their names. */
  public final class Objects {

    private static final int SIZE_BITS = 16;

    /** Offset and size of those in blocks, where they fit. */
    private long[] places = new long[64];

    private int count;
    private final List<byte[]> others = new ArrayList<>();

    private Objects() {}

    /** Adds the object of an identifier, which is what a window has next. */
    public void add(Window from) {
      Window id = from.window(header.idSize(), "identifier in a heap");
      if (id.u8() >> 4 == MANAGED) {
        long offset = id.unsigned(header.offsetWidth());
        long size = id.unsigned(header.sizeWidth());
        if (offset >>> (63 - SIZE_BITS) == 0 && size >>> SIZE_BITS == 0) {
          if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
          }
          places[count++] = offset << SIZE_BITS | size;
          return;
        }
      }
      id.position(0);
      others.add(id.bytes(header.idSize()));
    }

    /** How many there are. */
    public int count() {
      return count + others.size();
    }

    /** Gives all of them. */
    public void forEach(Consumer<Window> action) {
      Arrays.sort(places, 0, count);
      for (int i = 0; i < count; i++) {
        action.accept(blocks.object(places[i] >>> SIZE_BITS, places[i] & ((1 << SIZE_BITS) - 1)));
      }
      for (byte[] id : others) {
        action.accept(object(Window.of(id, input.widths(), "identifier in a heap")));
      }
    }
  }

  private Window tiny(Window id, int bits) {
    boolean isShort = header.idSize() - 1 <= LONGEST_SHORT_TINY;
    int size = (isShort ? bits : (bits << 8) | id.u8()) + 1;
    return id.window(size, "object in an identifier");
  }

  private Window huge(Window id) {
    Widths widths = input.widths();
    int direct = widths.address() + widths.length();
    if (header.filters() != null) {
      direct += 4 + widths.length();
    }
    HugeObject object;
    if (direct <= header.idSize() - 1) {
      object = hugeObject(id);
    } else {
      long key = id.unsigned(Math.min(widths.length(), header.idSize() - 1));
      object = hugeObjects().get(key);
      if (object == null) {
        throw id.damaged("names the huge object " + key + ", which is not there");
      }
    }
    Window stored = input.window(object.address(), object.size(), "huge object of a heap");
    return header.filters() == null
        ? stored
        : blocks.unfiltered(stored, object.mask(), object.sizeBefore());
  }

  private HugeObject hugeObject(Window window) {
    long address = window.nextAddress();
    long size = window.length();
    return header.filters() == null
        ? new HugeObject(address, size, 0, size)
        : new HugeObject(address, size, window.i32(), window.length());
  }

  private Map<Long, HugeObject> hugeObjects() {
    if (hugeObjects == null) {
      Map<Long, HugeObject> found = new HashMap<>();
      Tree tree = new Tree(input, header.hugeTree(), header.filters() == null ? 1 : 2);
      tree.forEach(
          record -> {
            HugeObject object = hugeObject(record);
            if (found.put(record.length(), object) != null) {
              throw new FormatException("a heap has two huge objects of one number");
            }
          });
      hugeObjects = found;
    }
    return hugeObjects;
  }
}
