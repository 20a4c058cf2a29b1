package org.anam.storage.direct.read.block;

import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Continuation;

/** Object headers of version 1, which have no checksums. */
final class OldHeader extends HeaderChunks {

  private static final int PREFIX = 16;
  private static final int ALIGNMENT = 8;

  OldHeader(Input input) {
    super(input);
  }

  @Override
  Window first(long address) {
    Window prefix = input().window(address, PREFIX, "object header");
    int version = prefix.u8();
    if (version != 1) {
      throw prefix.damaged("has the version " + version);
    }
    prefix.skip(7); // the numbers of messages and of links to the object
    return input().window(address + PREFIX, prefix.u32(), "object header");
  }

  @Override
  Window next(Continuation place) {
    return input().window(place.address(), place.length(), "continuation of an object header");
  }

  @Override
  void messages(Window window, List<ObjectHeader.Message> messages) {
    while (!window.isAtEnd()) {
      int type = window.u16();
      int size = window.u16();
      int flags = window.u8();
      window.skip(3);
      if (size % ALIGNMENT != 0) {
        throw window.damaged("has a message of " + size + " bytes");
      }
      take(type, flags, 0, window.window(size, "message in an object header"), messages);
    }
  }
}
