package org.anam.message;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.ObjectReader;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Gives the members that {@link NamedWriter} packed, in any order. */
final class NamedReader implements ObjectReader {

  private final Unpacking in;
  private final TypeDescriptor<?> descriptor;
  private String[] names = new String[8];
  private long[] starts = new long[8];
  private long[] ends = new long[8];
  private int count;
  private int next;
  private final long extraStart;
  private long extraEnd = -1;

  NamedReader(Unpacking in, TypeDescriptor<?> descriptor) {
    this.in = in;
    this.descriptor = descriptor;
    String name = in.getString();
    while (name != null) {
      add(name, in.getLong());
      name = in.getString();
    }
    extraStart = in.place();
  }

  private void add(String name, long length) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    names[count] = name;
    starts[count] = in.place();
    in.skip(length);
    ends[count] = in.place();
    count++;
  }

  /** Goes behind the object. */
  void finish() {
    if (extraEnd < 0) {
      in.seek(extraStart);
      in.getExtraData();
    } else {
      in.seek(extraEnd);
    }
  }

  /** The index of a member, -1 if there is none; members are mostly asked for in order. */
  private int find(String member) {
    for (int i = 0; i < count; i++) {
      int index = next + i < count ? next + i : next + i - count;
      if (names[index].equals(member)) {
        next = index + 1;
        return index;
      }
    }
    return -1;
  }

  private <T> T read(int index, ValueCodec<T> codec) {
    in.seek(starts[index]);
    T value;
    try {
      value = in.get(codec);
    } catch (AnamException e) {
      throw e.at(null, null, label(names[index]));
    }
    if (in.place() != ends[index]) {
      throw in.malformed("The member " + names[index] + " has another length than its value");
    }
    return value;
  }

  private String label(String member) {
    return descriptor.type().getSimpleName() + "." + member;
  }

  @Override
  public <T> T get(String member, ValueCodec<T> codec) {
    int index = find(member);
    return index < 0 ? codec.absent() : read(index, codec);
  }

  @Override
  public <T> T require(String member, ValueCodec<T> codec) {
    int index = find(member);
    T value = index < 0 ? null : read(index, codec);
    if (value == null) {
      throw AnamException.of(CoreError.MISSING_MEMBER, "The member is not in the message")
          .member(label(member))
          .build();
    }
    return value;
  }

  @Override
  public boolean getBoolean(String member) {
    return require(member, Values.BOOLEAN);
  }

  @Override
  public byte getByte(String member) {
    return require(member, Values.BYTE);
  }

  @Override
  public short getShort(String member) {
    return require(member, Values.SHORT);
  }

  @Override
  public int getInt(String member) {
    return require(member, Values.INTEGER);
  }

  @Override
  public long getLong(String member) {
    return require(member, Values.LONG);
  }

  @Override
  public float getFloat(String member) {
    return require(member, Values.FLOAT);
  }

  @Override
  public double getDouble(String member) {
    return require(member, Values.DOUBLE);
  }

  @Override
  public char getChar(String member) {
    return require(member, Values.CHARACTER);
  }

  @Override
  public String getString(String member) {
    return get(member, Values.STRING);
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      if (!isMember(names[i])) {
        extra.put(names[i], read(i, Values.ANY));
      }
    }
    in.seek(extraStart);
    extra.putAll(in.getExtraData());
    extraEnd = in.place();
    return extra;
  }

  private boolean isMember(String name) {
    for (TypeDescriptor.Member member : descriptor.members()) {
      if (member.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public RuntimeException refused(RuntimeException cause) {
    return in.refused(cause);
  }
}
