package org.anam.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.layout.TextForm;

/**
 * Gives values of single members of objects, boxed: for collections that stack them. Keeps a buffer
 * for the next object. Not thread-safe.
 */
public final class MemberValues {

  private final ByteBuffer buffer = MemberSink.buffer();

  /** Values of members of any objects. */
  public MemberValues() {}

  /**
   * The value of one stored member.
   *
   * @param object the object, never null
   * @param member the member's name in the mapping
   * @return the member's value, which may be null
   * @throws IllegalArgumentException when the type has no such member
   */
  public <T> Object get(T object, Codec<T> codec, String member) {
    List<TypeDescriptor.Member> members = codec.descriptor().members();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().equals(member)) {
        return new One(codec, buffer, i).of(object, codec);
      }
    }
    throw new IllegalArgumentException(
        codec.descriptor().type().getSimpleName() + " has no member " + member);
  }

  /** Keeps the value of one member, and lets all others go by. */
  private static final class One extends MemberSink {

    private final int wanted;
    private Object value;

    One(Codec<?> codec, ByteBuffer buffer, int wanted) {
      super(codec, buffer);
      this.wanted = wanted;
    }

    <T> Object of(T object, Codec<T> codec) {
      try {
        codec.put(object, this);
      } catch (RuntimeException e) {
        unload();
        if (index() <= wanted) {
          throw e;
        } // Else it came from a later member, which nobody asked for.
      }
      unload();
      return value;
    }

    private void take(Object next) {
      unload();
      if (nextIndex() == wanted) {
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
}
