package org.anam.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.Narrowing;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.EnumDescriptor;

/** Unpacks values behind tags; converts numbers as the reader of files does. */
final class TaggedReader implements ValueReader {

  /** Lists grow beyond that with the items that are really there. */
  private static final int FIRST_CAPACITY = 64;

  private final MessageSource in;
  private final ReceivedTables tables;
  private final NumberBodies numbers;
  private final EnumBodies enums;
  private final ArrayBodies arrays;
  private final RowAllowance rowAllowance = new RowAllowance();
  private int tag = -1;
  private int kind;

  /**
   * The last array, and the place behind it: when that is the place still, it was the last value.
   */
  private ElementType lastType;

  private int lastRank;
  private long lastEnd = -1;

  TaggedReader(MessageSource in, ReceivedTables tables) {
    this.in = in;
    this.tables = tables;
    numbers = new NumberBodies(in);
    enums = new EnumBodies(in, tables);
    arrays = new ArrayBodies(in, tables);
  }

  void begin() {
    tag = -1;
    lastEnd = -1;
    rowAllowance.begin(in.total());
  }

  // The tag.

  /**
   * Takes a tag that was unpacked already for that of the next value. Short, as {@link
   * MessageSource#getByte} is: the compiler inlines up to 35 bytecodes everywhere.
   */
  void expect(int next) {
    if (!Tags.isValue(next)) {
      throw noValue(next);
    }
    tag = next;
    if (Tags.hasKind(next)) {
      expectKind(next);
    }
  }

  private AnamException noValue(int next) {
    return in.malformed("No value has the tag " + next);
  }

  private void expectKind(int next) {
    long number = in.getCount();
    if (next == Tags.OBJECT ? tables.classAt(number) == null : !KeptTypes.isKind(number)) {
      throw in.malformed("No class or type has the number " + number);
    }
    kind = (int) number;
  }

  /** The tag of the next value, which stays the next. */
  int peek() {
    if (tag < 0) {
      expect(in.getByte());
    }
    return tag;
  }

  /** The tag of the value itself, which is unpacked next. */
  private int take() {
    int next = peek();
    while (next == Tags.TYPED) {
      expect(in.getByte());
      next = tag;
    }
    tag = -1;
    return next;
  }

  /** The kind that belongs to a peeked tag. */
  int kind() {
    return kind;
  }

  // Scalars.

  @Override
  public boolean getBoolean() {
    int found = take();
    if (found != Tags.BOOLEAN) {
      throw in.wrongType("a boolean", found);
    }
    return in.getBoolean();
  }

  @Override
  public long getInteger(long least, long greatest) {
    int found = take();
    long bits = numbers.integer(found, "an integer");
    return Narrowing.integer(bits, found == Tags.UINT64, least, greatest, this);
  }

  @Override
  public long getUnsigned(int width) {
    int found = take();
    long bits = numbers.integer(found, "an unsigned integer");
    return Narrowing.unsigned(bits, found == Tags.UINT64, width, this);
  }

  @Override
  public float getFloat() {
    int found = take();
    return switch (found) {
      case Tags.FLOAT32 -> in.getFloat();
      case Tags.FLOAT64 -> Narrowing.toFloat(in.getDouble(), this);
      default -> Narrowing.toFloat(numbers.integer(found, "a number"), found == Tags.UINT64, this);
    };
  }

  @Override
  public double getDouble() {
    int found = take();
    return switch (found) {
      case Tags.FLOAT64 -> in.getDouble();
      case Tags.FLOAT32 -> in.getFloat();
      default -> Narrowing.toDouble(numbers.integer(found, "a number"), found == Tags.UINT64, this);
    };
  }

  @Override
  public Complex getComplex() {
    return numbers.complex(take());
  }

  @Override
  public ComplexFloat getComplexFloat() {
    if (peek() == Tags.COMPLEX64) {
      tag = -1;
      return new ComplexFloat(in.getFloat(), in.getFloat());
    }
    return Narrowing.toComplexFloat(getComplex(), this);
  }

  @Override
  public String getText() {
    int found = take();
    if (found != Tags.TEXT) {
      throw in.wrongType("a text", found);
    }
    return in.getText();
  }

  @Override
  public int getEnum(EnumDescriptor type) {
    return enums.ordinal(take(), type);
  }

  // Arrays.

  @Override
  public NdArray getArray() {
    int found = take();
    if (found != Tags.ARRAY && found != Tags.FAR_ARRAY) {
      throw in.wrongType("an array", found);
    }
    NdArray array = arrays.array(found);
    lastType = array.type();
    lastRank = array.rank();
    lastEnd = in.place();
    if (array.size() == 0) {
      rowAllowance.count(array.shape(), in);
    }
    return array;
  }

  @Override
  public StringArray getStrings() {
    int found = take();
    if (found != Tags.STRINGS) {
      throw in.wrongType("an array of texts", found);
    }
    StringArray strings = arrays.strings();
    if (strings.size() == 0) {
      rowAllowance.count(strings.shape(), in);
    }
    return strings;
  }

  @Override
  public StructuredArray getStructured() {
    int found = take();
    if (found != Tags.STRUCTURED) {
      throw in.wrongType("an array of structures", found);
    }
    return arrays.structured();
  }

  // Objects, lists, maps.

  @Override
  public String className() {
    int found = peek();
    if (found != Tags.OBJECT) {
      throw in.wrongType("an object", found);
    }
    return tables.classAt(kind).name;
  }

  @Override
  public <T> T getObject(Codec<T> codec) {
    int found = take();
    if (found != Tags.OBJECT) {
      throw in.wrongType("an object", found);
    }
    ReceivedTables.check(tables.classAt(kind), codec);
    in.levels.enter(null, codec);
    T value = in.members(codec);
    in.levels.leave();
    return value;
  }

  @Override
  public <E> List<E> getList(ValueCodec<E> codec) {
    int found = take();
    if (found != Tags.LIST && found != Tags.SET) {
      throw in.wrongType("a list", found);
    }
    return list(codec);
  }

  private <E> List<E> list(ValueCodec<E> codec) {
    in.levels.enter(null, "a list");
    List<E> list = items(codec);
    in.levels.leave();
    return list;
  }

  private <E> List<E> items(ValueCodec<E> codec) {
    List<E> list = null;
    int run = in.getByte();
    while (run != Tags.END) {
      expect(run);
      int runKind = kind;
      int length = in.getInt();
      if (length < 1 || length > in.remaining()) {
        throw in.malformed("A list claims " + length + " items");
      }
      if (list == null) {
        list = new ArrayList<>(Math.min(length, run <= Tags.FLOAT64 ? length : FIRST_CAPACITY));
      }
      run(run, runKind, length, codec, list);
      run = in.getByte();
    }
    return list == null ? new ArrayList<>() : list;
  }

  private <E> void run(int run, int runKind, int length, ValueCodec<E> codec, List<E> list) {
    for (int i = 0; i < length; i++) {
      long start = in.place();
      tag = run;
      kind = runKind;
      if (run == Tags.NOTHING) {
        tag = -1;
        list.add(codec.absent());
      } else {
        list.add(codec.read(this));
      }
      if (in.place() == start && in.getByte() != 0) {
        throw in.malformed("An item of no length is not followed by 0");
      }
    }
  }

  @Override
  public <K, V> Map<K, V> getMap(ValueCodec<K> keys, ValueCodec<V> values) {
    int found = take();
    if (found != Tags.MAP) {
      throw in.wrongType("a map", found);
    }
    in.levels.enter(null, "a map");
    List<K> keyList = items(keys);
    List<V> valueList = items(values);
    in.levels.leave();
    if (keyList.size() != valueList.size()) {
      throw in.malformed(
          "A map has " + keyList.size() + " keys and " + valueList.size() + " values");
    }
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < keyList.size(); i++) {
      map.put(keyList.get(i), valueList.get(i));
      if (map.size() != i + 1) {
        throw in.malformed("A map has the key of entry " + i + " twice");
      }
    }
    return map;
  }

  @Override
  public Object getAny() {
    int found = peek();
    if (NumberBodies.isInteger(found)) {
      tag = -1;
      return numbers.boxed(found);
    }
    return switch (found) {
      case Tags.BOOLEAN -> getBoolean();
      case Tags.FLOAT32 -> (Object) getFloat();
      case Tags.FLOAT64 -> getDouble();
      case Tags.COMPLEX64 -> getComplexFloat();
      case Tags.COMPLEX128 -> getComplex();
      case Tags.TEXT -> getText();
      case Tags.ARRAY, Tags.FAR_ARRAY -> arrays.array(take());
      case Tags.STRINGS -> {
        tag = -1;
        yield arrays.strings();
      }
      case Tags.STRUCTURED -> getStructured();
      case Tags.OBJECT -> object();
      case Tags.LIST -> getList(Values.ANY);
      case Tags.SET -> set();
      case Tags.MAP -> getMap(Values.ANY, Values.ANY);
      case Tags.TYPED -> typed();
      default -> {
        tag = -1;
        throw in.wrongType("a value of any type", found);
      }
    };
  }

  private Object object() {
    ReceivedTables.Entry entry = tables.classAt(kind);
    if (entry.codec == null) {
      throw codecs().noCodecFor(entry.name).build();
    }
    return getObject(entry.codec);
  }

  private Object set() {
    List<Object> items = getList(Values.ANY);
    Set<Object> set = new LinkedHashSet<>(items);
    if (set.size() != items.size()) {
      throw in.malformed("A set has an item twice");
    }
    return set;
  }

  private Object typed() {
    int type = kind;
    tag = -1;
    return KeptTypes.read(type, this);
  }

  @Override
  public CodecLookup codecs() {
    return tables.codecs();
  }

  /** An error; where an array does not fit its member, it says what type does. */
  @Override
  public AnamException.Builder error(ErrorCode code, String what) {
    AnamException.Builder error = in.levels.error(code, what);
    boolean doesNotFit = code == CoreError.WRONG_TYPE || code == CoreError.WRONG_SHAPE;
    return doesNotFit && lastEnd == in.place()
        ? error.remedy(SentTypeRemedy.remedy(lastType, lastRank))
        : error;
  }
}
