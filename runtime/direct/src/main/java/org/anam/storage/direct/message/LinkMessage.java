package org.anam.storage.direct.message;

import java.util.Arrays;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/**
 * A link of a group.
 *
 * @param name its name
 * @param charset the name's: 0 for ASCII, 1 for UTF-8
 * @param order its place in the order of creation; -1 when that is not kept
 * @param type one of the types below, or that of a link which a program has defined
 * @param address the object's, for a hard link; else {@link Widths#UNDEFINED}
 * @param target the path of a soft link; of an external one a byte, the file, NUL, the path, NUL
 */
public record LinkMessage(
    byte[] name, int charset, long order, int type, long address, byte[] target) {

  /** The type of a link to an object. */
  public static final int HARD = 0;

  /** The type of a link to a path. */
  public static final int SOFT = 1;

  /** The type of a link to a path in another file. */
  public static final int EXTERNAL = 64;

  private static final byte[] NONE = {};

  /** A hard link. */
  public static LinkMessage hard(byte[] name, long address) {
    return new LinkMessage(name, 0, -1, HARD, address, NONE);
  }

  /** A soft link. */
  public static LinkMessage soft(byte[] name, byte[] target) {
    return new LinkMessage(name, 0, -1, SOFT, Widths.UNDEFINED, target);
  }

  /** Decodes the message. */
  public static LinkMessage decode(Window window) {
    int version = window.u8();
    if (version != 1) {
      throw window.damaged("has the version " + version);
    }
    int flags = window.u8();
    int type = (flags & 8) != 0 ? window.u8() : HARD;
    long order = (flags & 4) != 0 ? window.i64() : -1;
    int charset = (flags & 16) != 0 ? window.u8() : 0;
    long length = window.unsigned(1 << (flags & 3));
    if (length == 0 || length > window.remaining()) {
      throw window.damaged("has a name of " + length + " bytes");
    }
    byte[] name = window.bytes((int) length);
    if (type == HARD) {
      return new LinkMessage(name, charset, order, type, window.nextAddress(), NONE);
    }
    byte[] target = window.bytes(window.u16());
    return new LinkMessage(name, charset, order, type, Widths.UNDEFINED, target);
  }

  /** The name of the other file, of an external link; null when it has none. */
  public byte[] externalFile() {
    int end = nul(1);
    return type != EXTERNAL || end < 0 ? null : Arrays.copyOfRange(target, 1, end);
  }

  /** The path in the other file, of an external link; null when it has none. */
  public byte[] externalPath() {
    int from = nul(1) + 1;
    int end = from == 0 ? -1 : nul(from);
    return type != EXTERNAL || end < 0 ? null : Arrays.copyOfRange(target, from, end);
  }

  private int nul(int from) {
    for (int i = from; i < target.length; i++) {
      if (target[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
