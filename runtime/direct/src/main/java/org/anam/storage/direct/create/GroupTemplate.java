package org.anam.storage.direct.create;

import java.util.Arrays;
import java.util.List;

/**
 * The header of a group that was written, for groups that get the same attributes in the same
 * order: what differs are the values, and the checksum at the end. Immutable.
 */
final class GroupTemplate {

  private static final int LIMITS_AND_FLAGS = 10;
  private static final int MESSAGE_HEAD = 4;
  private static final int CHECKSUM = 4;
  private static final int ATTRIBUTE = 0x0c;

  private final byte[] image;
  private final List<Step> steps;

  /** Where the messages of the attributes begin behind their heads, and where they end. */
  private final int[] from;

  private final int[] to;

  private GroupTemplate(byte[] image, List<Step> steps, int[] from, int[] to) {
    this.image = image;
    this.steps = steps;
    this.from = from;
    this.to = to;
  }

  /**
   * An attribute but for its value.
   *
   * @param nameBytes the name in the file
   * @param type the body of the message with its type
   * @param space and that with its dataspace
   * @param bytes how many its value has
   */
  record Step(String name, byte[] nameBytes, byte[] type, byte[] space, int bytes) {

    boolean is(String otherName, byte[] otherType, byte[] otherSpace, int otherBytes) {
      return bytes == otherBytes
          && name.equals(otherName)
          && Arrays.equals(type, otherType)
          && Arrays.equals(space, otherSpace);
    }
  }

  /**
   * The template that a header makes.
   *
   * @param header all bytes of the header of a group with the limits of objects
   * @param steps what attributes were added, in their order
   * @return null when these are not all in the header
   */
  static GroupTemplate of(byte[] header, List<Step> steps) {
    int[] from = new int[steps.size()];
    int[] to = new int[steps.size()];
    int found = 0;
    // The lowest bits of the flags say how wide the size of the messages is.
    int at = LIMITS_AND_FLAGS + (1 << (header[5] & 3));
    while (at < header.length - CHECKSUM) {
      int size = (header[at + 1] & 0xff) | (header[at + 2] & 0xff) << 8;
      int end = at + MESSAGE_HEAD + size;
      if (header[at] == ATTRIBUTE && found < from.length) {
        from[found] = at + MESSAGE_HEAD;
        to[found++] = end;
      }
      at = end;
    }
    return found < from.length ? null : new GroupTemplate(header, List.copyOf(steps), from, to);
  }

  int size() {
    return image.length;
  }

  /** A header like this one, to be filled in. */
  byte[] copy() {
    return image.clone();
  }

  int steps() {
    return steps.size();
  }

  Step step(int index) {
    return steps.get(index);
  }

  /** Whether a step is this one. */
  boolean has(int index, String name, byte[] type, byte[] space, int bytes) {
    return index < steps.size() && steps.get(index).is(name, type, space, bytes);
  }

  /** Whether another begins with the same steps, so many of them. */
  boolean beginsLike(GroupTemplate other, int count) {
    for (int i = 0; i < count; i++) {
      Step step = other.step(i);
      if (!has(i, step.name, step.type, step.space, step.bytes)) {
        return false;
      }
    }
    return true;
  }

  /** Where the value of an attribute begins. */
  int valueAt(int index) {
    return to[index] - steps.get(index).bytes();
  }

  /** The body of an attribute's message in a header that is like this one. */
  byte[] body(byte[] header, int index) {
    return Arrays.copyOfRange(header, from[index], to[index]);
  }
}
