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
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.EnumDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.error.NearestName;

/** Unpacks values behind tags; converts numbers as the reader of files does. */
final class TaggedReader implements ValueReader {

  /** Lists grow beyond that with the items that are really there. */
  private static final int FIRST_CAPACITY = 64;

  private final Unpacking in;
  private final ReceivedTables tables;
  private final EmptyRows emptyRows = new EmptyRows();
  private int tag = -1;
  private int kind;

  TaggedReader(Unpacking in, ReceivedTables tables) {
    this.in = in;
    this.tables = tables;
  }

  void begin() {
    tag = -1;
    emptyRows.begin(in.source().bytes());
  }

  // The tag.

  /** Takes a tag that was unpacked already for that of the next value. */
  void expect(int next) {
    if (!Tags.isValue(next)) {
      throw in.malformed("No value has the tag " + next);
    }
    tag = next;
    if (next == Tags.OBJECT || next == Tags.TYPED) {
      kind = kind(next);
    }
  }

  private int kind(int next) {
    long number = in.getCount();
    if (next == Tags.OBJECT ? tables.classAt(number) == null : !Kinds.isKind(number)) {
      throw in.malformed("No class or type has the number " + number);
    }
    return (int) number;
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

  private AnamException wrongType(String expected, int found) {
    return error(ErrorCode.WRONG_TYPE, "Expected " + expected + ", found " + Tags.name(found))
        .build();
  }

  private AnamException outOfRange(String expected, Object found) {
    return error(ErrorCode.OUT_OF_RANGE, "Expected " + expected + ", found " + found).build();
  }

  @Override
  public boolean getBoolean() {
    int found = take();
    if (found != Tags.BOOLEAN) {
      throw wrongType("a boolean", found);
    }
    return in.getBoolean();
  }

  private static boolean isInteger(int found) {
    return (found >= Tags.INT8 && found <= Tags.INT64)
        || (found >= Tags.UINT8 && found <= Tags.UINT64);
  }

  private long integer(int found, String expected) {
    return switch (found) {
      case Tags.INT8 -> in.getByte();
      case Tags.INT16 -> in.getShort();
      case Tags.INT32 -> in.getInt();
      case Tags.INT64, Tags.UINT64 -> in.getLong();
      case Tags.UINT8 -> in.getByte() & 0xff;
      case Tags.UINT16 -> in.getShort() & 0xffff;
      case Tags.UINT32 -> in.getInt() & 0xffffffffL;
      default -> throw wrongType(expected, found);
    };
  }

  @Override
  public long getInteger(long least, long greatest) {
    int found = take();
    long bits = integer(found, "an integer");
    boolean huge = bits < 0 && found == Tags.UINT64;
    if (huge || bits < least || bits > greatest) {
      throw outOfRange(
          "an integer from " + least + " to " + greatest,
          huge ? Long.toUnsignedString(bits) : bits);
    }
    return bits;
  }

  @Override
  public long getUnsigned(int width) {
    int found = take();
    long bits = integer(found, "an unsigned integer");
    boolean negative = bits < 0 && found != Tags.UINT64;
    if (negative || (width < 64 && bits >>> width != 0)) {
      throw outOfRange(
          "an unsigned integer of " + width + " bits",
          negative ? bits : Long.toUnsignedString(bits));
    }
    return bits;
  }

  @Override
  public float getFloat() {
    int found = take();
    if (found == Tags.FLOAT32) {
      return in.getFloat();
    }
    double number = number(found, 24, "a number that a float represents");
    float result = (float) number;
    if (result != number && !Double.isNaN(number)) {
      throw outOfRange("a number that a float represents", number);
    }
    return result;
  }

  @Override
  public double getDouble() {
    return number(take(), 53, "a number that a double represents");
  }

  private double number(int found, int significantBits, String expected) {
    if (found == Tags.FLOAT64) {
      return in.getDouble();
    }
    if (found == Tags.FLOAT32) {
      return in.getFloat();
    }
    long bits = integer(found, "a number");
    boolean huge = bits < 0 && found == Tags.UINT64;
    long magnitude = huge || bits >= 0 ? bits : -bits;
    int span = 64 - Long.numberOfLeadingZeros(magnitude) - Long.numberOfTrailingZeros(magnitude);
    if (magnitude != 0 && span > significantBits) {
      throw outOfRange(expected, huge ? Long.toUnsignedString(bits) : bits);
    }
    return huge ? (bits >>> 1) * 2.0 : bits;
  }

  @Override
  public Complex getComplex() {
    int found = take();
    return switch (found) {
      case Tags.COMPLEX128 -> new Complex(in.getDouble(), in.getDouble());
      case Tags.COMPLEX64 -> new Complex(in.getFloat(), in.getFloat());
      default -> throw wrongType("a complex number", found);
    };
  }

  @Override
  public ComplexFloat getComplexFloat() {
    if (peek() == Tags.COMPLEX64) {
      tag = -1;
      return new ComplexFloat(in.getFloat(), in.getFloat());
    }
    Complex found = getComplex();
    float re = (float) found.re();
    float im = (float) found.im();
    if (Double.compare(re, found.re()) != 0 || Double.compare(im, found.im()) != 0) {
      throw outOfRange("a complex number that floats represent", found);
    }
    return new ComplexFloat(re, im);
  }

  @Override
  public String getText() {
    int found = take();
    if (found != Tags.TEXT) {
      throw wrongType("a text", found);
    }
    return text();
  }

  private String text() {
    String text = in.getString();
    if (text == null) {
      throw in.malformed("A text is missing");
    }
    return text;
  }

  @Override
  public int getEnum(EnumDescriptor type) {
    int found = take();
    if (found == Tags.TEXT) {
      return ordinal(text(), type);
    }
    if (found != Tags.ENUM) {
      throw wrongType("a constant of " + type.name(), found);
    }
    ReceivedTables.Entry entry = tables.enumAt(in.getCount());
    long ordinal = in.getCount();
    if (entry == null) {
      throw in.malformed("An enum constant is of no enum of the message");
    }
    ReceivedTables.check(entry, type);
    if (ordinal >= type.constants().size()) {
      throw in.malformed("The enum " + type.name() + " has no constant number " + ordinal);
    }
    return (int) ordinal;
  }

  private int ordinal(String constant, EnumDescriptor type) {
    int ordinal = type.constants().indexOf(constant);
    if (ordinal < 0) {
      throw error(
              ErrorCode.UNKNOWN_CONSTANT,
              "The enum " + type.name() + " has no constant \"" + constant + "\"")
          .remedy(
              ErrorCode.UNKNOWN_CONSTANT.remedy()
                  + NearestName.question(constant, type.constants()))
          .build();
    }
    return ordinal;
  }

  // Arrays.

  @Override
  public NdArray getArray() {
    int found = take();
    if (found != Tags.ARRAY && found != Tags.FAR_ARRAY) {
      throw wrongType("an array", found);
    }
    NdArray array = array(found);
    if (array.size() == 0) {
      emptyRows.count(array.shape(), in);
    }
    return array;
  }

  private NdArray array(int found) {
    if (found == Tags.FAR_ARRAY) {
      NdArray array = tables.takeArray(in.getCount());
      if (array == null) {
        throw in.malformed("An array is none of those beside the message, or is used twice");
      }
      return array;
    }
    ArrayHeader header = ReceivedTables.readHeader(in);
    in.need(header.bytes());
    NdArray array = header.allocate();
    in.getElements(array);
    return array;
  }

  @Override
  public StringArray getStrings() {
    int found = take();
    if (found != Tags.STRINGS) {
      throw wrongType("an array of texts", found);
    }
    StringArray strings = strings();
    if (strings.size() == 0) {
      emptyRows.count(strings.shape(), in);
    }
    return strings;
  }

  private StringArray strings() {
    long fixedLength = in.getCount();
    long[] shape = ReceivedTables.readShape(in);
    long size = new ArrayHeader(ElementType.INT8, shape, false).bytes();
    in.need(size);
    if (fixedLength > Integer.MAX_VALUE) {
      throw in.malformed("Texts claim the length " + fixedLength);
    }
    String[] texts = new String[(int) size];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return fixedLength == 0 && shape.length == 0
        ? StringArray.scalar(texts[0])
        : StringArray.fixed((int) fixedLength, texts, shape);
  }

  @Override
  public StructuredArray getStructured() {
    int found = take();
    if (found != Tags.STRUCTURED) {
      throw wrongType("an array of structures", found);
    }
    return structured();
  }

  private StructuredArray structured() {
    long count = in.getCount();
    Map<String, NdArray> fields = new LinkedHashMap<>();
    for (long i = 0; i < count; i++) {
      String name = text();
      int field = in.getByte();
      if (field != Tags.ARRAY && field != Tags.FAR_ARRAY) {
        throw in.malformed("The field of a structure is no array");
      }
      if (fields.put(name, array(field)) != null) {
        throw in.malformed("A structure has one field twice");
      }
    }
    return StructuredArray.of(fields);
  }

  // Objects, lists, maps.

  @Override
  public String className() {
    int found = peek();
    if (found != Tags.OBJECT) {
      throw wrongType("an object", found);
    }
    return tables.classAt(kind).name;
  }

  @Override
  public <T> T getObject(Codec<T> codec) {
    int found = take();
    if (found != Tags.OBJECT) {
      throw wrongType("an object", found);
    }
    ReceivedTables.check(tables.classAt(kind), codec);
    in.levels.enter(null, codec);
    T value = codec.unpack(in);
    in.levels.leave();
    return value;
  }

  @Override
  public <E> List<E> getList(ValueCodec<E> codec) {
    int found = take();
    if (found != Tags.LIST && found != Tags.SET) {
      throw wrongType("a list", found);
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
      throw wrongType("a map", found);
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
    if (isInteger(found)) {
      tag = -1;
      return boxed(found);
    }
    return switch (found) {
      case Tags.BOOLEAN -> getBoolean();
      case Tags.FLOAT32 -> (Object) getFloat();
      case Tags.FLOAT64 -> getDouble();
      case Tags.COMPLEX64 -> getComplexFloat();
      case Tags.COMPLEX128 -> getComplex();
      case Tags.TEXT -> getText();
      case Tags.ARRAY, Tags.FAR_ARRAY -> array(take());
      case Tags.STRINGS -> {
        tag = -1;
        yield strings();
      }
      case Tags.STRUCTURED -> getStructured();
      case Tags.OBJECT -> object();
      case Tags.LIST -> getList(Values.ANY);
      case Tags.SET -> set();
      case Tags.MAP -> getMap(Values.ANY, Values.ANY);
      case Tags.TYPED -> typed();
      default -> {
        tag = -1;
        throw error(ErrorCode.WRONG_TYPE, "Expected a value of any type, found " + Tags.name(found))
            .build();
      }
    };
  }

  private Object boxed(int found) {
    long bits = integer(found, "an integer");
    return switch (found) {
      case Tags.INT8 -> (Object) (byte) bits;
      case Tags.INT16 -> (Object) (short) bits;
      case Tags.INT32 -> (Object) (int) bits;
      case Tags.INT64 -> (Object) bits;
      case Tags.UINT8 -> UnsignedNumber.of(ElementType.UINT8, bits);
      case Tags.UINT16 -> UnsignedNumber.of(ElementType.UINT16, bits);
      case Tags.UINT32 -> UnsignedNumber.of(ElementType.UINT32, bits);
      default -> UnsignedNumber.of(ElementType.UINT64, bits);
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
    return Kinds.read(type, this);
  }

  @Override
  public CodecLookup codecs() {
    return tables.codecs();
  }

  @Override
  public AnamException.Builder error(ErrorCode code, String what) {
    return in.levels.error(code, what);
  }
}
