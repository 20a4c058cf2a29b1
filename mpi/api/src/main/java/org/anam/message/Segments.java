package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The buffers that a header is packed into; kept from message to message. */
final class Segments {

  /** The first segment: what a receiver takes without knowing the length. */
  static final int FIRST = 64 << 10;

  /** Segments grow up to this length. */
  static final int LARGEST = 1 << 30;

  /** Segments up to this length stay when a message is forgotten: twice this in all. */
  static final int KEPT = 8 << 20;

  private final boolean direct;
  private final ByteBuffer head;
  private final List<ByteBuffer> all = new ArrayList<>();
  private final List<ByteBuffer> used = new ArrayList<>();
  private final List<ByteBuffer> view = Collections.unmodifiableList(used);
  private int needed = 1;

  /** Whether {@link #used} is of a message that was not forgotten. */
  private boolean isHeld;

  Segments(boolean direct) {
    this.direct = direct;
    head = allocate(FIRST);
    all.add(head);
    used.add(head);
  }

  /** The first segment, empty; those that the last message did not need are given back. */
  ByteBuffer first() {
    forgetUsed();
    while (all.size() > needed) {
      all.remove(all.size() - 1);
    }
    isHeld = true;
    return head.clear();
  }

  /** The first segment, where the prefix is. */
  ByteBuffer head() {
    return head;
  }

  /** Whether the message fits into the first segment. */
  boolean isOne() {
    return isHeld && used.size() == 1;
  }

  /** The first segment is part of every message and stays. */
  private void forgetUsed() {
    if (isHeld) {
      isHeld = false;
      needed = used.size();
      if (needed > 1) {
        used.subList(1, needed).clear();
      }
    }
  }

  /** Gives back the segments that are too long to be kept for the next message. */
  void forget() {
    forgetUsed();
    while (all.get(all.size() - 1).capacity() > KEPT) {
      all.remove(all.size() - 1);
    }
  }

  /** A further segment of at least that length, empty. */
  ByteBuffer next(int least) {
    int index = used.size();
    if (index == all.size() || all.get(index).capacity() < least) {
      while (all.size() > index) {
        all.remove(all.size() - 1);
      }
      int last = all.get(index - 1).capacity();
      all.add(allocate(Math.max(least, (int) Math.min(LARGEST, 2L * last))));
    }
    return use(index);
  }

  private ByteBuffer use(int index) {
    ByteBuffer segment = all.get(index).clear();
    used.add(segment);
    return segment;
  }

  private ByteBuffer allocate(int bytes) {
    ByteBuffer buffer = direct ? ByteBuffer.allocateDirect(bytes) : ByteBuffer.allocate(bytes);
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The segments of the message, each from 0 to its limit; none when it was forgotten. */
  List<ByteBuffer> used() {
    return isHeld ? view : List.of();
  }
}
