package org.anam.storage.direct.read.object;

import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.message.SharedMessageTable;
import org.anam.storage.direct.read.block.FractalHeap;
import org.anam.storage.direct.read.block.ObjectHeader;

/** Messages that several objects share: named types, and those in the heaps of a file's table. */
public final class SharedMessages {

  private static final int IN_HEAP = 1;
  private static final int INDEX = 14;

  private final Input input;
  private final SharedMessageTable table;
  private final Map<Integer, FractalHeap> heaps = new HashMap<>();
  private boolean isRead;

  /**
   * Those of a file.
   *
   * @param table where the heaps are; null when there are none
   */
  SharedMessages(Input input, SharedMessageTable table) {
    this.input = input;
    this.table = table;
  }

  /** A message's own bytes, wherever they are. */
  public Window resolve(ObjectHeader.Message message) {
    return message.isShared() ? resolve(message.window(), message.type()) : message.window();
  }

  /**
   * The bytes of a message that a reference leads to.
   *
   * @param type the message's number
   */
  public Window resolve(Window reference, int type) {
    input.steps().take();
    int version = reference.u8();
    int kind = reference.u8();
    if (version < 1 || version > 3) {
      throw reference.damaged("refers to a message in the way " + version);
    }
    if (version == 3 && kind == IN_HEAP) {
      return heap(type).object(reference);
    }
    if (version == 1) {
      reference.skip(6 + reference.widths().length());
    }
    ObjectHeader header = ObjectHeader.read(input, reference.nextAddress());
    ObjectHeader.Message found = header.find(type);
    if (found == null || found.isShared()) {
      throw reference.damaged("refers to an object without such a message");
    }
    return found.window();
  }

  /** The address of the named type that a reference leads to; undefined for a message in a heap. */
  public static long named(Window reference) {
    reference.position(0);
    int version = reference.u8();
    int kind = reference.u8();
    if (version == 3 && kind == IN_HEAP) {
      return Widths.UNDEFINED;
    }
    if (version == 1) {
      reference.skip(6 + reference.widths().length());
    }
    return reference.nextAddress();
  }

  /** A datatype's message. */
  Datatype type(ObjectHeader.Message message) {
    return Datatype.decode(resolve(message));
  }

  /** A dataspace's message. */
  Dataspace space(ObjectHeader.Message message) {
    return Dataspace.decode(resolve(message));
  }

  /** The heap with the shared messages of a type. */
  FractalHeap heap(int type) {
    if (!isRead) {
      isRead = true;
      read();
    }
    FractalHeap heap =
        heaps.get(type == MessageType.OLD_FILL_VALUE ? MessageType.FILL_VALUE : type);
    if (heap == null) {
      throw new FormatException("there is no heap with shared messages of type " + type);
    }
    return heap;
  }

  private void read() {
    if (table == null) {
      return;
    }
    int index = INDEX + 2 * input.widths().address();
    long size = 4L + (long) table.indexes() * index;
    Window window = input.window(table.address(), size + 4, "table of shared messages");
    int sum = Lookup3.of(window.array(), window.offset(), (int) size);
    window.require("SMTB");
    for (int i = 0; i < table.indexes(); i++) {
      window.skip(2);
      int types = window.u16();
      window.skip(INDEX - 4);
      window.nextAddress();
      long address = window.nextAddress();
      for (int type = 0; type < 16; type++) {
        if ((types >> type & 1) != 0 && address != -1) {
          heaps.put(type, new FractalHeap(input, address));
        }
      }
    }
    if (window.i32() != sum) {
      throw window.damaged("has a wrong checksum");
    }
  }
}
