package org.anam.message;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.codec.Codec;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Gives the members that {@link NamedWriter} packed, whatever their order in the message. */
final class NamedReader extends Source {

  private final MessageSource in;
  private final TypeDescriptor<?> descriptor;
  private String[] names = new String[8];
  private long[] starts = new long[8];
  private long[] ends = new long[8];
  private int count;
  private int nextFound;

  /** The number of members that were asked for. */
  private int asked;

  /** The index of the member that is read; -1 for none. */
  private int open = -1;

  private final long extraStart;
  private long extraEnd = -1;

  NamedReader(MessageSource in, TypeDescriptor<?> descriptor) {
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

  /** Reads all of an object. */
  <T> T read(Codec<T> codec) {
    T value = codec.get(this);
    if (extraEnd < 0) {
      in.seek(extraStart);
      in.getExtraData();
    } else {
      in.seek(extraEnd);
    }
    return value;
  }

  /** The index of a member, -1 if there is none; members are mostly asked for in order. */
  private int find(String member) {
    for (int i = 0; i < count; i++) {
      int index = nextFound + i < count ? nextFound + i : nextFound + i - count;
      if (names[index].equals(member)) {
        nextFound = index + 1;
        return index;
      }
    }
    return -1;
  }

  private ValueReader open(int index) {
    open = index;
    in.seek(starts[index]);
    return in.next();
  }

  @Override
  protected ValueReader next() {
    int index = find(descriptor.members().get(asked++).name());
    return index < 0 ? null : open(index);
  }

  @Override
  protected void done() {
    int index = open;
    open = -1;
    if (index >= 0 && in.place() != ends[index]) {
      throw in.malformed("The member " + names[index] + " differs in length from its value");
    }
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    String member = open < 0 ? null : label(names[open]);
    open = -1;
    return in.failed(e instanceof AnamException known ? known.at(null, null, member) : e);
  }

  @Override
  protected AnamException missing() {
    open = -1;
    return AnamException.of(CoreError.MISSING_MEMBER, "The member is not in the message")
        .member(label(descriptor.members().get(asked - 1).name()))
        .build();
  }

  private String label(String member) {
    return descriptor.type().getSimpleName() + "." + member;
  }

  @Override
  protected long fetch(ElementType type) {
    return switch (type) {
      case BOOL -> require(Values.BOOLEAN) ? 1 : 0;
      case INT8 -> require(Values.BYTE);
      case INT16 -> require(Values.SHORT);
      case INT32 -> require(Values.INTEGER);
      case INT64 -> require(Values.LONG);
      case UINT8 -> require(Values.UNSIGNED_BYTE);
      case UINT16 -> require(Values.UNSIGNED_SHORT);
      case UINT32 -> require(Values.UNSIGNED_INTEGER);
      default -> require(Values.UNSIGNED_LONG);
    };
  }

  @Override
  protected float fetchFloat() {
    return require(Values.FLOAT);
  }

  @Override
  protected double fetchDouble() {
    return require(Values.DOUBLE);
  }

  @Override
  protected char fetchChar() {
    return require(Values.CHARACTER);
  }

  @Override
  protected String fetchString() {
    return get(Values.STRING);
  }

  @Override
  public boolean hasBroadcast() {
    return false;
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      if (!isMember(names[i])) {
        extra.put(names[i], other(i));
      }
    }
    in.seek(extraStart);
    extra.putAll(in.getExtraData());
    extraEnd = in.place();
    return extra;
  }

  private Object other(int index) {
    try {
      ValueReader place = open(index);
      return place == null ? null : Values.ANY.read(place);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  private boolean isMember(String name) {
    for (TypeDescriptor.Member member : descriptor.members()) {
      if (member.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
