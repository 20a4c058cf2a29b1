package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * An attribute. Its type and space are left as bytes, because they may be references to messages
 * elsewhere in the file.
 *
 * @param name its name
 * @param charset the name's: 0 for ASCII, 1 for UTF-8
 * @param isTypeShared whether the type's bytes are a reference to a type
 * @param type the type's bytes
 * @param isSpaceShared whether the dataspace's bytes are a reference to one
 * @param space the dataspace's bytes
 * @param value what is behind them: the elements, and perhaps more
 * @param order its place in the order of creation, where that is kept
 */
public record AttributeMessage(
    byte[] name,
    int charset,
    boolean isTypeShared,
    Window type,
    boolean isSpaceShared,
    Window space,
    Window value,
    int order) {

  /**
   * Decodes the message.
   *
   * @param order what is said elsewhere
   */
  public static AttributeMessage decode(Window window, int order) {
    int version = window.u8();
    if (version < 1 || version > 3) {
      throw window.damaged("has the version " + version);
    }
    int second = window.u8();
    int flags = version == 1 ? 0 : second; // version 1 has no flags there
    int nameSize = window.u16();
    int typeSize = window.u16();
    int spaceSize = window.u16();
    int charset = version == 3 ? window.u8() : 0;
    int round = version == 1 ? 7 : 0;
    Window name = window.window(padded(nameSize, round), "name of an attribute");
    byte[] bytes = name.bytesToNul();
    if (bytes.length >= nameSize) {
      throw window.damaged("has a name without an end");
    }
    Window type = part(window, typeSize, round, "datatype of an attribute");
    Window space = part(window, spaceSize, round, "dataspace of an attribute");
    Window value = window.window(window.remaining(), "value of an attribute");
    return new AttributeMessage(
        bytes, charset, (flags & 1) != 0, type, (flags & 2) != 0, space, value, order);
  }

  private static int padded(int size, int round) {
    return (size + round) & ~round;
  }

  private static Window part(Window window, int size, int round, String what) {
    Window part = window.window(size, what);
    window.skip(padded(size, round) - size);
    return part;
  }
}
