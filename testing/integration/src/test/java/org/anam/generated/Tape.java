package org.anam.generated;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.Packer;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;

/**
 * Keeps what a codec packs, call by call, and gives it back to the same calls in the same order.
 */
final class Tape extends Packer {

  /**
   * A call.
   *
   * @param kind what sort of value
   * @param value the value itself
   */
  record Entry(String kind, Object value) {}

  private final List<Entry> entries = new ArrayList<>();

  static <T> Tape of(T value, Codec<T> codec) {
    Tape tape = new Tape();
    codec.pack(value, tape);
    return tape;
  }

  List<Entry> entries() {
    return entries;
  }

  private void add(String kind, Object value) {
    entries.add(new Entry(kind, value));
  }

  private static String kindOf(ValueCodec<?> codec) {
    return codec.getClass().getSimpleName();
  }

  @Override
  public void putBoolean(boolean value) {
    add("boolean", value);
  }

  @Override
  public void putByte(byte value) {
    add("byte", value);
  }

  @Override
  public void putShort(short value) {
    add("short", value);
  }

  @Override
  public void putChar(char value) {
    add("char", value);
  }

  @Override
  public void putInt(int value) {
    add("int", value);
  }

  @Override
  public void putLong(long value) {
    add("long", value);
  }

  @Override
  public void putFloat(float value) {
    add("float", value);
  }

  @Override
  public void putDouble(double value) {
    add("double", value);
  }

  @Override
  public void putString(String value) {
    add("String", value);
  }

  @Override
  public <T> void put(T value, ValueCodec<T> codec) {
    add(kindOf(codec), value);
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
    add("extra data", extra);
  }

  @Override
  public <T> void putMembers(T value, Codec<T> codec) {
    add("members", value);
  }

  /** Builds the object anew from the tape; the tape must be at its end then. */
  <T> T play(Codec<T> codec) {
    Player player = new Player(entries.iterator());
    T value = codec.unpack(player);
    if (player.rest.hasNext()) {
      throw new AssertionError("Not unpacked: " + player.rest.next());
    }
    return value;
  }

  private static final class Player extends Unpacker {

    private final Iterator<Entry> rest;

    Player(Iterator<Entry> rest) {
      this.rest = rest;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T next(String kind) {
      Entry entry = rest.next();
      if (!entry.kind().equals(kind)) {
        throw new AssertionError("Asked for " + kind + ", packed was " + entry);
      }
      return (T) entry.value();
    }

    @Override
    public boolean getBoolean() {
      return next("boolean");
    }

    @Override
    public byte getByte() {
      return next("byte");
    }

    @Override
    public short getShort() {
      return next("short");
    }

    @Override
    public char getChar() {
      return next("char");
    }

    @Override
    public int getInt() {
      return next("int");
    }

    @Override
    public long getLong() {
      return next("long");
    }

    @Override
    public float getFloat() {
      return next("float");
    }

    @Override
    public double getDouble() {
      return next("double");
    }

    @Override
    public String getString() {
      return next("String");
    }

    @Override
    public <T> T get(ValueCodec<T> codec) {
      T value = next(kindOf(codec));
      return value == null ? codec.absent() : value;
    }

    @Override
    public <T> T require(ValueCodec<T> codec) {
      return next(kindOf(codec));
    }

    @Override
    public Map<String, Object> getExtraData() {
      return next("extra data");
    }

    @Override
    public RuntimeException refused(RuntimeException cause) {
      return new IllegalStateException("refused", cause);
    }

    @Override
    public <T> T getMembers(Codec<T> codec) {
      return next("members");
    }
  }
}
