package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.AttributeInfo;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.block.FractalHeap;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.block.Tree;

/** The attributes of an object, of which only the names are read at first. */
public final class Attributes {

  private static final int NAME_INDEX = 8;
  private static final int SHARED = 2;

  /** With so few, looking at one after the other is the fastest. */
  private static final int FEW = 12;

  private final FileObjects objects;
  private final List<AttributeMessage> messages;
  private Map<Name, AttributeMessage> byName;

  private Attributes(FileObjects objects, List<AttributeMessage> messages) {
    this.objects = objects;
    this.messages = messages;
    if (messages.size() > FEW) {
      byName = new HashMap<>(2 * messages.size());
      for (AttributeMessage message : messages) {
        if (byName.put(new Name(message.name()), message) != null) {
          throw twice();
        }
      }
      return;
    }
    for (int i = 1; i < messages.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Arrays.equals(messages.get(i).name(), messages.get(j).name())) {
          throw twice();
        }
      }
    }
  }

  private static FormatException twice() {
    return new FormatException("an object has two attributes of one name");
  }

  /** The attributes of the object that has this header. */
  public static Attributes of(FileObjects objects, ObjectHeader header) {
    List<AttributeMessage> messages = new ArrayList<>();
    ObjectHeader.Message message = header.find(MessageType.ATTRIBUTE_INFO);
    AttributeInfo info = message == null ? null : AttributeInfo.decode(message.window());
    for (int i = 0; i < header.messages().size(); i++) {
      ObjectHeader.Message one = header.messages().get(i);
      if (one.type() == MessageType.ATTRIBUTE) {
        messages.add(AttributeMessage.decode(objects.shared().resolve(one), one.order()));
      }
    }
    if (info != null && info.heap() != Widths.UNDEFINED) {
      dense(objects, info, messages);
    }
    return new Attributes(objects, messages);
  }

  private static void dense(
      FileObjects objects, AttributeInfo info, List<AttributeMessage> messages) {
    FractalHeap heap = new FractalHeap(objects.input(), info.heap());
    Tree tree = new Tree(objects.input(), info.nameIndex(), NAME_INDEX);
    tree.forEach(
        record -> {
          byte[] id = record.bytes(8);
          int flags = record.u8();
          int order = record.i32();
          Window window = Window.of(id, objects.input().widths(), "identifier of an attribute");
          FractalHeap owner =
              (flags & SHARED) != 0 ? objects.shared().heap(MessageType.ATTRIBUTE) : heap;
          messages.add(AttributeMessage.decode(owner.object(window), order));
        });
  }

  /** How many there are. */
  public int count() {
    return messages.size();
  }

  /** All of them, in no order. */
  public Collection<AttributeMessage> all() {
    return messages;
  }

  /** The attribute of a name; null when there is none. */
  public Attribute find(byte[] name) {
    AttributeMessage message = byName == null ? search(name) : byName.get(new Name(name));
    return message == null ? null : Attribute.of(objects, message);
  }

  private AttributeMessage search(byte[] name) {
    for (int i = 0; i < messages.size(); i++) {
      if (Arrays.equals(messages.get(i).name(), name)) {
        return messages.get(i);
      }
    }
    return null;
  }
}
