package org.anam.message;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueWriter;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;

/**
 * Packs values behind tags that say what they are. Items of a list that are alike share one tag:
 * they are a run, whose length is filled in when it has ended.
 */
final class TaggedWriter implements ValueWriter {

  /** The items of a list that have one tag and stand behind each other. */
  private static final class Run {
    int tag = -1;
    int kind;
    int length;
    ByteBuffer segment;
    int at;
  }

  private final MessageSink packing;
  private final SentTables tables;
  private Run run;
  private boolean named;
  private Class<?> lastType;
  private int lastKind;
  private Codec<?> lastCodec;

  TaggedWriter(MessageSink packing, SentTables tables) {
    this.packing = packing;
    this.tables = tables;
  }

  void begin() {
    if (run != null) {
      run = null;
    }
    named = false;
  }

  /** Says whether members have names, so that enum constants travel by theirs as well. */
  boolean named(boolean value) {
    boolean before = named;
    named = value;
    return before;
  }

  /** Packs the tag, unless the run has it. */
  private void tag(int tag) {
    Run current = run;
    if (current == null) {
      packing.putByte((byte) tag);
    } else if (current.tag == tag) {
      current.length++;
    } else {
      startRun(current, tag, 0);
    }
  }

  /** Packs a tag with its kind: the class of objects, the type of typed values. */
  private void tag(int tag, int kind) {
    Run current = run;
    if (current == null) {
      packing.putByte((byte) tag);
      packing.putCount(kind);
    } else if (current.tag == tag && current.kind == kind) {
      current.length++;
    } else {
      startRun(current, tag, kind);
    }
  }

  private void startRun(Run current, int tag, int kind) {
    endRun(current);
    packing.putByte((byte) tag);
    if (tag == Tags.OBJECT || tag == Tags.TYPED) {
      packing.putCount(kind);
    }
    current.at = packing.reserve(4);
    current.segment = packing.buffer();
    current.tag = tag;
    current.kind = kind;
    current.length = 1;
  }

  private static void endRun(Run current) {
    if (current.tag >= 0) {
      current.segment.putInt(current.at, current.length);
      current.tag = -1;
    }
  }

  @Override
  public void putNothing() {
    tag(Tags.NOTHING);
    if (run != null) {
      packing.putByte((byte) 0); // so that no item is free
    }
  }

  /** Refuses null where what is absent is received as something else, such as an empty Optional. */
  void checkNull(boolean comesBack) {
    if (!comesBack) {
      throw error(CoreError.WOULD_CHANGE, "A null Optional would be received as an empty one")
          .remedy("Send an empty Optional instead of null.")
          .build();
    }
  }

  @Override
  public void putBoolean(boolean value) {
    tag(Tags.BOOLEAN);
    packing.putBoolean(value);
  }

  @Override
  public void putByte(byte value) {
    tag(Tags.INT8);
    packing.putByte(value);
  }

  @Override
  public void putShort(short value) {
    tag(Tags.INT16);
    packing.putShort(value);
  }

  @Override
  public void putInt(int value) {
    tag(Tags.INT32);
    packing.putInt(value);
  }

  @Override
  public void putLong(long value) {
    tag(Tags.INT64);
    packing.putLong(value);
  }

  @Override
  public void putFloat(float value) {
    tag(Tags.FLOAT32);
    packing.putFloat(value);
  }

  @Override
  public void putDouble(double value) {
    tag(Tags.FLOAT64);
    packing.putDouble(value);
  }

  @Override
  public void putUnsigned(UnsignedNumber value) {
    long bits = value.longValue();
    switch (value.type()) {
      case UINT8 -> {
        tag(Tags.UINT8);
        packing.putByte((byte) bits);
      }
      case UINT16 -> {
        tag(Tags.UINT16);
        packing.putShort((short) bits);
      }
      case UINT32 -> {
        tag(Tags.UINT32);
        packing.putInt((int) bits);
      }
      default -> {
        tag(Tags.UINT64);
        packing.putLong(bits);
      }
    }
  }

  @Override
  public void putComplex(Complex value) {
    tag(Tags.COMPLEX128);
    packing.putDouble(value.re());
    packing.putDouble(value.im());
  }

  @Override
  public void putComplexFloat(ComplexFloat value) {
    tag(Tags.COMPLEX64);
    packing.putFloat(value.re());
    packing.putFloat(value.im());
  }

  @Override
  public void putText(String value, TextForm form) {
    putText(value);
  }

  void putText(String value) {
    tag(Tags.TEXT);
    packing.putString(value);
  }

  @Override
  public void putEnum(EnumDescriptor type, int ordinal) {
    if (named) {
      putText(type.constants().get(ordinal));
    } else {
      tag(Tags.ENUM);
      packing.putCount(tables.indexOf(type));
      packing.putCount(ordinal);
    }
  }

  @Override
  public void putArray(NdArray value, ArrayLayout layout) {
    if (tables.isFar(ElementBytes.bytes(value))) {
      tag(Tags.FAR_ARRAY);
      packing.putCount(tables.addFar(value));
    } else {
      tag(Tags.ARRAY);
      packing.putArrayHead(value);
      packing.putElements(value);
    }
  }

  @Override
  public void putStrings(StringArray value, ArrayLayout layout) {
    tag(Tags.STRINGS);
    packing.putCount(value.fixedLength());
    packing.putShape(value.shape());
    for (long i = 0; i < value.size(); i++) {
      String text = value.get(i);
      if (text == null) {
        throw error(CoreError.NULL_ELEMENT, "The array has a null at position " + i).build();
      }
      packing.putString(text);
    }
  }

  @Override
  public void putStructured(StructuredArray value, ArrayLayout layout) {
    tag(Tags.STRUCTURED);
    packing.putCount(value.fields().size());
    Run outside = run;
    run = null;
    for (Map.Entry<String, NdArray> field : value.fields().entrySet()) {
      packing.putString(field.getKey());
      putArray(field.getValue(), layout);
    }
    run = outside;
  }

  /** Objects too are told by their class alone, which mostly is that of the value before. */
  @Override
  public boolean putTyped(Object value) {
    Class<?> type = value.getClass();
    if (type != lastType) {
      lastKind = KeptTypes.of(value);
      lastCodec = lastKind < 0 ? codecs().byType(type).orElse(null) : null;
      lastType = type;
    }
    if (lastCodec != null) {
      putAs(lastCodec, value);
      return true;
    }
    if (lastKind < 0) {
      return false;
    }
    putKind(lastKind, value);
    return true;
  }

  @SuppressWarnings("unchecked") // A codec is found by its class.
  private <T> void putAs(Codec<T> codec, Object value) {
    putObject((T) value, codec);
  }

  private void putKind(int kind, Object value) {
    tag(Tags.TYPED, kind);
    Run outside = run;
    run = null;
    KeptTypes.write(kind, value, this);
    run = outside;
  }

  @Override
  public <T> void putObject(T value, Codec<T> codec) {
    packing.levels.enter(value, codec);
    tag(Tags.OBJECT, tables.indexOf(codec));
    Run outside = run;
    try {
      if (outside == null && !named) {
        packing.putMembers(value, codec);
      } else {
        putInside(value, codec, outside);
      }
    } catch (RuntimeException e) {
      throw packing.threw(e, value, codec);
    }
    packing.levels.leave();
  }

  private <T> void putInside(T value, Codec<T> codec, Run outside) {
    boolean namedOutside = named;
    long start = packing.bytes();
    run = null;
    named = false;
    packing.putMembers(value, codec);
    run = outside;
    named = namedOutside;
    if (outside != null && packing.bytes() == start) {
      packing.putByte((byte) 0); // so that no item is free
    }
  }

  @Override
  public <E> void putList(Collection<? extends E> items, ValueCodec<E> codec) {
    boolean isSet = items instanceof Set<?>;
    packing.levels.enter(items, isSet ? "a set" : "a list");
    tag(isSet ? Tags.SET : Tags.LIST);
    Run outside = run;
    putItems(items, codec);
    run = outside;
    packing.levels.leave();
  }

  private <E> int putItems(Collection<? extends E> items, ValueCodec<E> codec) {
    Run inside = new Run();
    run = inside;
    int count = 0;
    for (E item : items) {
      if (item == null) {
        checkNull(codec.absent() == null);
        putNothing();
      } else {
        codec.write(item, this);
      }
      count++;
    }
    endRun(inside);
    packing.putByte((byte) Tags.END);
    return count;
  }

  @Override
  public <K, V> void putMap(
      Map<? extends K, ? extends V> map, ValueCodec<K> keys, ValueCodec<V> values) {
    packing.levels.enter(map, "a map");
    tag(Tags.MAP);
    Run outside = run;
    int keyCount = putItems(map.keySet(), keys);
    int valueCount = putItems(map.values(), values);
    run = outside;
    packing.levels.leave();
    if (keyCount != valueCount) {
      throw error(
              CoreError.UNMAPPABLE_VALUE,
              "The map gave " + keyCount + " keys and then " + valueCount + " values")
          .remedy("Do not change it meanwhile, also not by another thread.")
          .build();
    }
  }

  @Override
  public CodecLookup codecs() {
    return tables.codecs();
  }

  @Override
  public AnamException.Builder error(ErrorCode code, String what) {
    return packing.levels.error(code, what);
  }
}
