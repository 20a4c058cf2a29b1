package org.anam.codec;

import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;

/** Keeps the value of one member of an object, and lets all others go by. */
final class OneMember extends Sink {

  private final int wanted;
  private int index;
  private Object value;

  private OneMember(int wanted) {
    this.wanted = wanted;
  }

  static <T> Object of(T object, Codec<T> codec, String member) {
    List<TypeDescriptor.Member> members = codec.descriptor().members();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().equals(member)) {
        return of(object, codec, i);
      }
    }
    throw new IllegalArgumentException(
        codec.descriptor().type().getSimpleName() + " has no member " + member);
  }

  private static <T> Object of(T object, Codec<T> codec, int wanted) {
    OneMember sink = new OneMember(wanted);
    try {
      codec.put(object, sink);
    } catch (RuntimeException e) {
      if (sink.index <= wanted) {
        throw e;
      } // Else it came from a later member, which nobody asked for.
    }
    return sink.value;
  }

  private void take(Object next) {
    if (index++ == wanted) {
      value = next;
    }
  }

  @Override
  protected void carry(ElementType type, long bits) {
    take(
        switch (type) {
          case BOOL -> (Object) (bits != 0);
          case INT8, UINT8 -> (byte) bits;
          case INT16, UINT16 -> (short) bits;
          case INT32, UINT32 -> (int) bits;
          default -> bits;
        });
  }

  @Override
  protected void carry(float number) {
    take(number);
  }

  @Override
  protected void carry(double number) {
    take(number);
  }

  @Override
  protected void carry(char character) {
    take(character);
  }

  @Override
  protected void carry(String text, TextForm form) {
    take(text);
  }

  @Override
  protected ValueWriter next(Object other) {
    take(other);
    return null;
  }

  @Override
  protected void skip(boolean comesBack) {
    take(null);
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
    // They are no member.
  }

  @Override
  public boolean takesBroadcast() {
    return false;
  }
}
