package org.anam.mapping.load;

import java.util.List;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.JavaTypes;
import org.anam.codec.Narrowing;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.layout.EnumDescriptor;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.RememberedTypes;
import org.anam.mapping.format.TypePlan;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredValue;
import org.anam.storage.StoredValue.Kind;

/**
 * Reads one entry of a group at a time as Java values, whatever it is: attribute, dataset,
 * sub-group.
 */
public final class PlaceReader extends OpenPlace implements ValueReader {

  /**
   * Reads the entries of a group.
   *
   * @param parent the place of the group, or null
   * @param owner the type of the object whose group it is, or null
   */
  public PlaceReader(LoadContext context, Place parent, StorageGroup group, TypePlan owner) {
    super(context, parent, group, owner);
  }

  // Scalars.

  private StoredValue scalar(Kind kind, String expected) {
    if (value == null || value.kind() != kind || value.isNull()) {
      throw wrongType(expected);
    }
    return single(expected);
  }

  private StoredValue single(String expected) {
    if (value.shape().length != 0) {
      throw wrongShape(expected);
    }
    return value;
  }

  @Override
  public boolean getBoolean() {
    return scalar(Kind.BOOLEAN, "a boolean").readInteger() != 0;
  }

  @Override
  public long getInteger(long least, long greatest) {
    StoredValue stored = scalar(Kind.INTEGER, "an integer");
    return Narrowing.integer(stored.readInteger(), isUnsigned(stored), least, greatest, this);
  }

  @Override
  public long getUnsigned(int bits) {
    StoredValue stored = scalar(Kind.INTEGER, "an unsigned integer");
    return Narrowing.unsigned(stored.readInteger(), isUnsigned(stored), bits, this);
  }

  /** Whether the bits of an integer, as they are read, may look negative and are not. */
  private static boolean isUnsigned(StoredValue stored) {
    return stored.elementType() == ElementType.UINT64;
  }

  @Override
  public float getFloat() {
    StoredValue stored = number();
    return stored.kind() == Kind.FLOAT
        ? Narrowing.toFloat(stored.readFloat(), this)
        : Narrowing.toFloat(stored.readInteger(), isUnsigned(stored), this);
  }

  @Override
  public double getDouble() {
    StoredValue stored = number();
    return stored.kind() == Kind.FLOAT
        ? stored.readFloat()
        : Narrowing.toDouble(stored.readInteger(), isUnsigned(stored), this);
  }

  private StoredValue number() {
    boolean isFloat = value != null && value.kind() == Kind.FLOAT;
    return scalar(isFloat ? Kind.FLOAT : Kind.INTEGER, "a number");
  }

  @Override
  public Complex getComplex() {
    return scalar(Kind.COMPLEX, "a complex number").readComplex();
  }

  @Override
  public ComplexFloat getComplexFloat() {
    return Narrowing.toComplexFloat(getComplex(), this);
  }

  @Override
  public String getText() {
    return scalar(Kind.TEXT, "a text").readText();
  }

  @Override
  public int getEnum(EnumDescriptor type) {
    String constant;
    if (value != null && value.kind() == Kind.TEXT) {
      constant = getText();
    } else if (value != null && value.kind() == Kind.BOOLEAN) {
      constant = scalar(Kind.BOOLEAN, "an enum constant").readEnum();
    } else {
      constant = scalar(Kind.ENUM, "a constant of " + type.name()).readEnum();
    }
    return type.ordinal(constant, this::error);
  }

  // Arrays.

  @Override
  public NdArray getArray() {
    if (inner != null && className().equals(Format.EMPTY_ARRAY_CLASS)) {
      return EmptyArrayReader.read(inner, context, this);
    }
    if (value == null || value.isNull() || !isNumeric(value.kind())) {
      throw wrongType("an array");
    }
    NdArray array = value.readArray();
    if (context.meter != null) {
      context.meter.array(array.size() * array.type().bytes(), this);
    }
    return array;
  }

  private static boolean isNumeric(Kind kind) {
    return kind == Kind.INTEGER
        || kind == Kind.FLOAT
        || kind == Kind.COMPLEX
        || kind == Kind.BOOLEAN;
  }

  @Override
  public StringArray getStrings() {
    if (value == null || value.isNull()) {
      throw wrongType("an array of texts");
    }
    if (value.kind() == Kind.FLOAT && isEmpty(value.shape())) {
      // Python stores an empty tuple as an array of floats, whatever it would have held.
      return StringArray.of(new String[0], value.shape());
    }
    if (value.kind() != Kind.TEXT) {
      throw wrongType("an array of texts");
    }
    return value.readStrings();
  }

  @Override
  public byte[][] getTextBytes(int rank) {
    if (value == null || value.kind() != Kind.TEXT || value.isNull()) {
      return null;
    }
    if (value.shape().length != rank) {
      throw wrongShape(rank == 0 ? "a text" : "a row of texts");
    }
    return value.readTextBytes();
  }

  private static boolean isEmpty(long[] shape) {
    for (long n : shape) {
      if (n == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public StructuredArray getStructured() {
    if (value == null || value.isNull() || value.kind() != Kind.STRUCTURED) {
      throw wrongType("an array of structures");
    }
    return value.readStructured();
  }

  // Groups.

  @Override
  public <T> T getObject(Codec<T> codec) {
    if (inner == null) {
      throw wrongType("an object");
    }
    enter();
    try {
      return MemberReader.begin(context, inner, codec, this).read(codec);
    } finally {
      leave();
    }
  }

  @Override
  public <E> List<E> getList(ValueCodec<E> codec) {
    enter();
    try {
      if (oldCount >= 0) {
        return ItemsReader.readOld(group, name, oldCount, this, codec);
      }
      if (inner == null || !className().equals(Format.LIST_CLASS)) {
        throw wrongType("a list");
      }
      return ItemsReader.readList(inner, this, codec);
    } finally {
      leave();
    }
  }

  @Override
  public <K, V> Map<K, V> getMap(ValueCodec<K> keys, ValueCodec<V> values) {
    if (inner == null || !className().equals(Format.DICT_CLASS)) {
      throw wrongType("a dictionary");
    }
    enter();
    try {
      return ItemsReader.readMap(inner, this, keys, values);
    } finally {
      leave();
    }
  }

  private void enter() {
    context.nesting.enter(null, this);
    context.countGroup(this);
    if (context.meter != null && !isItem()) {
      context.meter.announce(1);
    }
  }

  private void leave() {
    context.nesting.leave();
    if (context.meter != null && !isItem()) {
      context.meter.object(this);
    }
  }

  @Override
  public Object getAny() {
    return value == null ? AnyReader.group(this, className()) : AnyReader.value(this, value);
  }

  @Override
  public CodecLookup codecs() {
    return context.codecs;
  }

  @Override
  public ValueCodec<?> rememberedType() {
    if (oldCount >= 0) {
      return null;
    }
    String type =
        inner != null && !className().equals(Format.EMPTY_ARRAY_CLASS)
            ? Format.isStructure(className())
                ? RememberedTypes.read(inner).of(RememberedTypes.SELF)
                : null
            : types().of(name);
    return type == null ? null : JavaTypes.codec(type);
  }
}
