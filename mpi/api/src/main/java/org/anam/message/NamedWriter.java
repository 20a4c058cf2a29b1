package org.anam.message;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueWriter;
import org.anam.error.AnamException;
import org.anam.layout.TextForm;

/** Packs the members of one object with their names and lengths, for codecs without fingerprint. */
final class NamedWriter extends Sink {

  private final MessageSink packing;
  private final TaggedWriter tagged;
  private final TypeDescriptor<?> descriptor;
  private final String type;
  private final List<TypeDescriptor.Member> members;
  private Map<String, ?> extra = Map.of();

  /** The number of members that came by. */
  private int count;

  /** Where the length of the last member goes, which is known when the next one begins. */
  private ByteBuffer segment;

  private int lengthAt;
  private long start;

  NamedWriter(MessageSink packing, TaggedWriter tagged, TypeDescriptor<?> descriptor) {
    this.packing = packing;
    this.tagged = tagged;
    this.descriptor = descriptor;
    this.type = descriptor.type().getSimpleName();
    this.members = descriptor.members();
  }

  /** Packs all of an object. */
  <T> void write(T value, Codec<T> codec) {
    try {
      codec.put(value, this);
    } catch (RuntimeException e) {
      throw thrown(e);
    }
    end();
    if (count < members.size()) {
      throw outOfStep(descriptor);
    }
    packing.putString(null);
    packing.putExtraData(extra);
  }

  /** An accessor threw what none of Anam's is: that of the member that was to follow. */
  private RuntimeException thrown(RuntimeException e) {
    if (e instanceof AnamException) {
      return e;
    }
    return PackingFailure.threw(e, count < members.size() ? label(count) : type);
  }

  private String label(int index) {
    return type + "." + members.get(index).name();
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    return PackingFailure.threw(e, label(count - 1));
  }

  /** Begins the next member: its name, and room for its length. */
  private void begin() {
    end();
    packing.putString(members.get(nextIndex()).name());
    lengthAt = packing.reserve(8);
    segment = packing.buffer();
    start = packing.bytes();
  }

  private int nextIndex() {
    if (count == members.size()) {
      throw outOfStep(descriptor);
    }
    return count++;
  }

  private void end() {
    if (segment != null) {
      segment.putLong(lengthAt, packing.bytes() - start);
      segment = null;
    }
  }

  @Override
  protected ValueWriter next(Object value) {
    begin();
    return tagged;
  }

  @Override
  protected void skip(boolean comesBack) {
    nextIndex();
    tagged.checkNull(comesBack);
  }

  @Override
  protected void carry(ElementType number, long bits) {
    begin();
    switch (number) {
      case BOOL -> tagged.putBoolean(bits != 0);
      case INT8 -> tagged.putByte((byte) bits);
      case INT16 -> tagged.putShort((short) bits);
      case INT32 -> tagged.putInt((int) bits);
      case INT64 -> tagged.putLong(bits);
      default -> tagged.putUnsigned(UnsignedNumber.of(number, bits));
    }
  }

  @Override
  protected void carry(float value) {
    begin();
    tagged.putFloat(value);
  }

  @Override
  protected void carry(double value) {
    begin();
    tagged.putDouble(value);
  }

  @Override
  protected void carry(char value) {
    carry(String.valueOf(value), TextForm.UTF8);
  }

  @Override
  protected void carry(String value, TextForm form) {
    if (value == null) {
      nextIndex();
    } else {
      begin();
      tagged.putText(value);
    }
  }

  @Override
  public void putExtraData(Map<String, ?> map) {
    extra = map;
  }

  @Override
  public boolean takesBroadcast() {
    return false;
  }
}
