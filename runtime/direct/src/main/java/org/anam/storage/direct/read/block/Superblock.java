package org.anam.storage.direct.read.block;

import org.anam.storage.direct.bytes.ByteSource;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.TreeRanks;

/**
 * Where a file begins.
 *
 * @param version 0 to 3
 * @param position where it is, and so the position of address 0
 * @param end the address behind the file's last byte, as the file says
 * @param widths the widths of addresses and lengths
 * @param ranks how wide B-trees of version 1 are, if {@code extension} does not say otherwise
 * @param root the root group's header
 * @param extension the header of what has no place here; undefined when there is none
 * @param driver what the library's driver has to know; undefined when it need not know more
 * @param flags the marks of writers, in versions 2 and 3
 */
public record Superblock(
    int version,
    long position,
    long end,
    Widths widths,
    TreeRanks ranks,
    long root,
    long extension,
    long driver,
    int flags) {

  private static final String SIGNATURE = "\211HDF\r\n\032\n";
  private static final int LARGEST = 128;
  private static final int FIRST_PLACE = 512;
  private static final int MARKED_WRITE = 1;
  private static final int MARKED_SWMR = 4;

  /** The position of the signature: 0, 512, 1024, 2048 ...; -1 when it is at none. */
  public static long find(ByteSource source) {
    Input input = Input.raw(source);
    for (long at = 0; at <= source.length() - SIGNATURE.length(); ) {
      if (input.window(at, SIGNATURE.length(), "signature").starts(SIGNATURE)) {
        return at;
      }
      at = at == 0 ? FIRST_PLACE : at * 2;
    }
    return -1;
  }

  /**
   * Reads it.
   *
   * @param position where the signature is
   */
  public static Superblock read(ByteSource source, long position) {
    Window window = Input.raw(source).windowUpTo(position, LARGEST, "superblock");
    window.skip(SIGNATURE.length());
    int version = window.u8();
    return switch (version) {
      case 0, 1 -> old(window, version, position);
      case 2, 3 -> checksummed(window, version, position);
      default -> throw window.damaged("has the version " + version);
    };
  }

  private static Superblock old(Window window, int version, long position) {
    int freeSpace = window.u8();
    int rootEntry = window.u8();
    window.skip(1);
    int sharedHeader = window.u8();
    if (freeSpace != 0 || rootEntry != 0 || sharedHeader != 0) {
      throw window.damaged("has parts of unknown versions");
    }
    Widths widths = new Widths(window.u8(), window.u8());
    window.skip(1);
    int leaf = window.u16();
    int group = window.u16();
    window.skip(4);
    int chunks = TreeRanks.USUAL.chunks();
    if (version == 1) {
      chunks = window.u16();
      window.skip(2);
    }
    TreeRanks ranks = new TreeRanks(chunks, group, leaf).checked(window);
    int width = widths.address();
    long base = window.address(width);
    window.address(width); // free space, which is never kept here
    long end = window.address(width);
    long driver = window.address(width);
    window.skip(widths.length()); // where the root's name is, which it has not
    long root = window.address(width);
    return new Superblock(
        version,
        position,
        relative(window, end, base),
        widths,
        ranks,
        root,
        Widths.UNDEFINED,
        driver,
        0);
  }

  private static Superblock checksummed(Window window, int version, long position) {
    Widths widths = new Widths(window.u8(), window.u8());
    int flags = window.u8();
    int width = widths.address();
    long base = window.address(width);
    long extension = window.address(width);
    long end = window.address(width);
    long root = window.address(width);
    int length = window.position();
    Verified.upTo(window, length);
    return new Superblock(
        version,
        position,
        relative(window, end, base),
        widths,
        TreeRanks.USUAL,
        root,
        extension,
        Widths.UNDEFINED,
        flags);
  }

  /** The stored base is where the block was written; since then it may have been moved. */
  private static long relative(Window window, long end, long base) {
    if (base == Widths.UNDEFINED || end == Widths.UNDEFINED || end < base) {
      throw window.damaged("says that the file ends before it begins");
    }
    return end - base;
  }

  /** The mark of a writer, in words; null when there is none. */
  public String mark() {
    if ((flags & MARKED_SWMR) != 0 && version == 3) {
      return "for writing beside readers (SWMR)";
    }
    return (flags & MARKED_WRITE) != 0 && version == 3 ? "for writing" : null;
  }

  /** The file's bytes by their addresses. */
  public Input open(ByteSource source) {
    if (end > source.length() - position) {
      throw new FormatException("the file is cut short");
    }
    return new Input(source, position, end, widths);
  }
}
