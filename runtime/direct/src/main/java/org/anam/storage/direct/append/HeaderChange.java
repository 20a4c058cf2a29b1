package org.anam.storage.direct.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.append.StoredHeader.Message;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.direct.message.MessageType;

/**
 * What is to become of an object header. What has the size that it had is changed where it is. Else
 * the last messages of the first chunk, as few as can be, and all of the further chunks go into one
 * new chunk at the end of the file, together with what is new; in their place the first chunk says
 * where that is. So a header has at most one further chunk, however often it is changed.
 */
final class HeaderChange {

  private static final int CONTINUATION = 16;
  private static final int CHECKSUM = 4;
  private static final int OLD_COUNT_AT = 2;
  private static final int MOST_OLD_COUNT = 0xffff;

  private final StoredHeader header;
  private final List<Message> kept = new ArrayList<>();
  private final List<Message> added = new ArrayList<>();

  HeaderChange(StoredHeader header) {
    this.header = header;
    for (Message message : header.messages()) {
      if (message.forbidsChange()) {
        throw new UnchangeableException(
            "its header has a part of the unknown type "
                + message.type()
                + " that forbids changes by who does not know it");
      }
    }
    kept.addAll(header.messages());
  }

  /** Gives the message of a type another body; adds one when there is none. */
  void replace(int type, int flags, byte[] body) {
    byte[] padded = header.isOld() ? Arrays.copyOf(body, (body.length + 7) & ~7) : body;
    for (int i = 0; i < kept.size(); i++) {
      Message old = kept.get(i);
      if (old.type() == type && old.body().length == padded.length) {
        kept.set(i, new Message(type, old.flags(), old.order(), padded, old.at()));
        return;
      }
    }
    remove(type);
    add(type, flags, 0, body);
  }

  /** Takes all messages of a type away. */
  void remove(int type) {
    kept.removeIf(message -> message.type() == type);
  }

  /** Adds a message. */
  void add(int type, int flags, int order, byte[] body) {
    byte[] padded = header.isOld() ? Arrays.copyOf(body, (body.length + 7) & ~7) : body;
    added.add(new Message(type, flags, order, padded, -1));
  }

  /**
   * Writes the new chunk, if there is to be one.
   *
   * @return the change that leads to it
   * @throws UnchangeableException when no single write can make it
   */
  Switch write(Output output) throws IOException {
    return write(output::write);
  }

  /** Checks that a single write can make this change, and writes nothing. */
  void check() {
    try {
      write(chunk -> 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the new chunk goes. */
  private interface Place {
    long write(ByteBuilder chunk) throws IOException;
  }

  private Switch write(Place place) throws IOException {
    byte[] image = header.chunk().clone();
    for (Message message : kept) {
      if (message.at() >= 0 && !message.isFrame()) {
        System.arraycopy(
            message.body(), 0, image, message.at() + header.head(), message.body().length);
      }
    }
    if (!isInPlace()) {
      int cut = cut();
      List<Message> moved = moved(cut);
      ByteBuilder end = new ByteBuilder(header.to() - cut);
      if (!moved.isEmpty()) {
        ByteBuilder chunk = chunk(moved);
        long address = place.write(chunk);
        putHead(end, MessageType.CONTINUATION, CONTINUATION, 0, 0);
        end.i64(address).i64(chunk.size());
      }
      boolean hasRoom = putRoom(end, header.to() - cut);
      System.arraycopy(end.array(), 0, image, cut, end.size());
      if (header.isOld()) {
        setCount(image, before(cut) + (moved.isEmpty() ? 0 : 1) + (hasRoom ? 1 : 0) + moved.size());
      }
    }
    if (!header.isOld()) {
      int size = image.length - CHECKSUM;
      setChecksum(image, Lookup3.of(image, 0, size));
    }
    Switch change = Switch.between(header.position(), header.chunk(), image);
    if (!change.isWhole()) {
      throw new UnchangeableException(
          "its header lies across a border of 4 KiB in the file, where a kill could cut the change");
    }
    return change;
  }

  /** Whether all that changes are bodies in the first chunk. */
  private boolean isInPlace() {
    if (!added.isEmpty() || kept.size() != header.messages().size()) {
      return false;
    }
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).at() < 0 && !kept.get(i).equals(header.messages().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** From where on the first chunk is written anew. */
  private int cut() {
    int latest = header.to() - header.head() - CONTINUATION;
    int cut = -1;
    for (Message message : header.messages()) {
      if (message.at() < 0 || message.at() > latest) {
        break;
      }
      int left = latest - message.at();
      boolean leavesGap = left > 0 && left < header.head();
      if (!leavesGap || message.at() == header.from()) {
        cut = message.at();
      }
      if (message.type() == MessageType.CONTINUATION || isRemoved(message)) {
        break;
      }
    }
    if (cut < 0) {
      throw new UnchangeableException("its header has no room to say where more of it is");
    }
    return cut;
  }

  private boolean isRemoved(Message old) {
    return !old.isFrame() && kept.stream().noneMatch(message -> message.at() == old.at());
  }

  private List<Message> moved(int cut) {
    List<Message> moved = new ArrayList<>();
    for (Message message : kept) {
      if (!message.isFrame() && (message.at() < 0 || message.at() >= cut)) {
        moved.add(message);
      }
    }
    moved.addAll(added);
    return moved;
  }

  private int before(int cut) {
    return (int) kept.stream().filter(m -> m.at() >= 0 && m.at() < cut).count();
  }

  private ByteBuilder chunk(List<Message> moved) {
    ByteBuilder chunk = new ByteBuilder(512);
    if (!header.isOld()) {
      chunk.ascii("OCHK");
    }
    for (Message message : moved) {
      putHead(chunk, message.type(), message.body().length, message.flags(), message.order());
      chunk.bytes(message.body());
    }
    return header.isOld() ? chunk : chunk.checksum(0);
  }

  private void putHead(ByteBuilder target, int type, int size, int flags, int order) {
    if (header.isOld()) {
      target.u16(type).u16(size).u8(flags).zeros(3);
    } else {
      target.u8(type).u16(size).u8(flags);
      if (header.hasOrder()) {
        target.u16(order);
      }
    }
  }

  /** Fills up with room for other messages, and says whether there is any. */
  private boolean putRoom(ByteBuilder target, int size) {
    int left = size - target.size();
    if (left < header.head()) {
      target.zeros(left);
      return false;
    }
    putHead(target, MessageType.NIL, left - header.head(), 0, 0);
    target.zeros(left - header.head());
    return true;
  }

  private static void setChecksum(byte[] image, int sum) {
    for (int i = 0; i < CHECKSUM; i++) {
      image[image.length - CHECKSUM + i] = (byte) (sum >>> (8 * i));
    }
  }

  private static void setCount(byte[] image, int count) {
    if (count > MOST_OLD_COUNT) {
      throw new UnchangeableException("its header cannot count more messages");
    }
    image[OLD_COUNT_AT] = (byte) count;
    image[OLD_COUNT_AT + 1] = (byte) (count >> 8);
  }
}
