package org.anam.storage.direct.read.value;

import java.util.Arrays;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.Datatype.Padding;
import org.anam.storage.direct.read.block.GlobalHeap;
import org.anam.storage.engine.ErrorPlace;

/** The texts of elements. */
public final class Texts {

  // Constants, so that nothing is put together for texts that are sound.
  private static final String REWRITE =
      "ewrite the text as UTF-8 (in Python, value.decode(\"latin-1\") where it is Latin-1).";
  private static final String DECLARE = "Declare the member as byte[]";
  private static final String OR_REWRITE =
      ", which takes the bytes of texts as they are, or r" + REWRITE;

  private final ValueType type;
  private final GlobalHeap heap;
  private final Widths widths;
  private final long most;
  private long taken;

  /**
   * Texts of a type.
   *
   * @param most how many bytes those of any length may have together: one may be named again and
   *     again, and take more memory than the file has bytes
   */
  public Texts(ValueType type, GlobalHeap heap, Widths widths, long most) {
    this.type = type;
    this.heap = heap;
    this.widths = widths;
    this.most = most;
  }

  /** What becomes of the bytes of a text. */
  @FunctionalInterface
  public interface Element<E> {
    /** Makes something of a text. */
    E of(byte[] bytes, int from, int length);
  }

  /** The text of an element. */
  public <E> E read(byte[] bytes, int at, Element<E> element) {
    if (type.stored() instanceof Datatype.Text text) {
      return element.of(bytes, at, end(bytes, at, text.size(), text.padding()) - at);
    }
    Window reference = Window.of(bytes, widths, "reference to a text");
    reference.position(at);
    long length = reference.u32();
    long address = reference.nextAddress();
    long index = reference.u32();
    if (address == 0) {
      return element.of(bytes, at, 0); // never written, or null
    }
    Window object = heap.object(address, index);
    if (object.size() != length) {
      throw new FormatException(
          "a text has " + length + " bytes by its reference and " + object.size() + " in its heap");
    }
    taken += length;
    if (taken > most) {
      throw new FormatException(
          "its texts are together longer than " + most + " bytes, which the file cannot hold");
    }
    return element.of(object.array(), object.offset(), (int) length);
  }

  /** Where a fixed-length string ends, without what only fills it up. */
  private static int end(byte[] bytes, int from, int size, Padding padding) {
    int end = from + size;
    if (padding == Padding.NULL_TERMINATED) {
      end = from;
      while (end < from + size && bytes[end] != 0) {
        end++;
      }
      return end;
    }
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    while (padding == Padding.SPACE_PADDED && end > from && bytes[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** The bytes of a text, as they are. */
  public static byte[] copy(byte[] bytes, int from, int length) {
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  /**
   * A text in UTF-8; ANAM129 when it is none.
   *
   * @param rank of how many dimensions the value is
   */
  public static String decode(ErrorPlace place, int rank, byte[] bytes, int from, int length) {
    return StoredNames.decode(bytes, from, length, place, remedy(rank));
  }

  private static String remedy(int rank) {
    return rank > 1
        ? "R" + REWRITE
        : rank == 1 ? DECLARE + "[]" + OR_REWRITE : DECLARE + OR_REWRITE;
  }
}
