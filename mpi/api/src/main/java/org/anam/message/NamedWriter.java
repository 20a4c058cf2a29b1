package org.anam.message;

import java.nio.ByteBuffer;
import java.util.Map;
import org.anam.codec.ObjectWriter;
import org.anam.codec.ValueCodec;

/** Packs the members of one object with their names and lengths, for codecs that pack nothing. */
final class NamedWriter implements ObjectWriter {

  private final Packing packing;
  private final TaggedWriter tagged;
  private final Class<?> type;
  private Map<String, ?> extra = Map.of();
  private ByteBuffer segment;
  private int lengthAt;
  private long start;

  /**
   * A writer of one object.
   *
   * @param type its class, for errors
   */
  NamedWriter(Packing packing, TaggedWriter tagged, Class<?> type) {
    this.packing = packing;
    this.tagged = tagged;
    this.type = type;
  }

  /** Begins a member: its name, and the length that is known when it has ended. */
  private void begin(String member) {
    packing.putString(member);
    lengthAt = packing.reserve(8);
    segment = packing.buffer();
    start = packing.bytes();
  }

  private void end() {
    segment.putLong(lengthAt, packing.bytes() - start);
  }

  /** Packs what comes after the members. */
  void finish() {
    packing.putString(null);
    packing.putExtraData(extra);
  }

  @Override
  public void putBoolean(String member, boolean value) {
    begin(member);
    tagged.putBoolean(value);
    end();
  }

  @Override
  public void putByte(String member, byte value) {
    begin(member);
    tagged.putByte(value);
    end();
  }

  @Override
  public void putShort(String member, short value) {
    begin(member);
    tagged.putShort(value);
    end();
  }

  @Override
  public void putInt(String member, int value) {
    begin(member);
    tagged.putInt(value);
    end();
  }

  @Override
  public void putLong(String member, long value) {
    begin(member);
    tagged.putLong(value);
    end();
  }

  @Override
  public void putFloat(String member, float value) {
    begin(member);
    tagged.putFloat(value);
    end();
  }

  @Override
  public void putDouble(String member, double value) {
    begin(member);
    tagged.putDouble(value);
    end();
  }

  @Override
  public void putChar(String member, char value) {
    putString(member, String.valueOf(value));
  }

  @Override
  public void putString(String member, String value) {
    if (value != null) {
      begin(member);
      tagged.putText(value);
      end();
    }
  }

  @Override
  public <T> void put(String member, T value, ValueCodec<T> codec) {
    if (value != null) {
      packing.putString(member);
      int at = packing.reserve(8);
      ByteBuffer lengthSegment = packing.buffer();
      long from = packing.bytes();
      try {
        codec.write(value, tagged);
      } catch (RuntimeException e) {
        throw ProgramCode.threw(e, type.getSimpleName() + "." + member);
      }
      lengthSegment.putLong(at, packing.bytes() - from);
    } else {
      tagged.checkNull(codec);
    }
  }

  @Override
  public void putExtraData(Map<String, ?> map) {
    extra = map;
  }
}
