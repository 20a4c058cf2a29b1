package org.anam.storage.direct.read.block;

import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Continuation;

/** Object headers of version 2. */
final class NewHeader extends HeaderChunks {

  private static final int LONGEST_PREFIX = 34;
  private static final int CHECKSUM = 4;

  private static final int ORDER = 4;
  private static final int THRESHOLDS = 16;
  private static final int TIMES = 32;

  private int messageHead;
  private ObjectHeader.Form form;
  private Window whole;

  NewHeader(Input input) {
    super(input);
  }

  @Override
  ObjectHeader.Form form() {
    return form;
  }

  @Override
  Window whole() {
    return isContinued() ? null : whole;
  }

  @Override
  Window first(long address) {
    Window prefix = input().windowUpTo(address, LONGEST_PREFIX, "object header");
    prefix.require("OHDR");
    int version = prefix.u8();
    if (version != 2) {
      throw prefix.damaged("has the version " + version);
    }
    int flags = prefix.u8();
    messageHead = (flags & ORDER) != 0 ? 6 : 4;
    int[] times = null;
    if ((flags & TIMES) != 0) {
      times = new int[] {prefix.i32(), prefix.i32(), prefix.i32(), prefix.i32()};
    }
    int[] limits = null;
    if ((flags & THRESHOLDS) != 0) {
      limits = new int[] {prefix.u16(), prefix.u16()};
    }
    form = new ObjectHeader.Form(flags >> 2 & 3, limits, times);
    long size = prefix.unsigned(1 << (flags & 3));
    int start = prefix.position();
    input().require(address, size, "object header");
    return checked(address, start, start + size + CHECKSUM, "object header");
  }

  @Override
  Window next(Continuation place) {
    return checked(place.address(), 4, place.length(), "continuation of an object header");
  }

  private Window checked(long address, int start, long size, String what) {
    whole = Verified.whole(input().window(address, size, what));
    whole.require(start == 4 ? "OCHK" : "OHDR");
    whole.position(start);
    int length = whole.remaining() - CHECKSUM;
    if (length < 0) {
      throw whole.damaged("is too short");
    }
    return whole.window(length, what);
  }

  @Override
  void messages(Window window, List<ObjectHeader.Message> messages) {
    // What is shorter than the head of a message is a gap.
    while (window.remaining() >= messageHead) {
      int type = window.u8();
      int size = window.u16();
      int flags = window.u8();
      int order = messageHead == 6 ? window.u16() : 0;
      take(type, flags, order, window.window(size, "message in an object header"), messages);
    }
  }
}
