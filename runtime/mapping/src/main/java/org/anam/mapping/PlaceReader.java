package org.anam.mapping;

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
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.error.NearestName;
import org.anam.layout.EnumDescriptor;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredValue;
import org.anam.storage.StoredValue.Kind;

/** Reads one entry of a group at a time, whatever it is: attribute, dataset, sub-group. */
public final class PlaceReader extends Place implements ValueReader {

  /** Class and count, which every list has. */
  private static final int LIST_ATTRIBUTES = 2;

  final LoadContext context;
  private StoredValue value;
  private StorageGroup inner;
  private String className;
  private int oldCount = -1;
  private long links = -1;
  private boolean countedAttributes;
  private boolean itemsAreLinks;
  private boolean empty;
  private RememberedTypes types;

  /**
   * Reads the entries of a group.
   *
   * @param parent the place of the group, or null
   * @param owner the type of the object whose group it is, or null
   */
  public PlaceReader(LoadContext context, Place parent, StorageGroup group, TypePlan owner) {
    super(parent, group, owner);
    this.context = context;
  }

  // Opening and closing.

  /** Opens the entry of a member, a link before an attribute; false when there is neither. */
  boolean open() {
    return (openLink() || openAttribute()) && holdsSomething();
  }

  /** Closes an entry without any value (a null dataspace), which counts as absent. */
  private boolean holdsSomething() {
    if (!isEmpty()) {
      return true;
    }
    StoredValue nothing = value;
    value = null;
    empty = true;
    nothing.close();
    return false;
  }

  /** Whether what is open is an attribute or dataset without any value. */
  boolean isEmpty() {
    return value != null && value.isNull();
  }

  /** Whether the entry was there without a value. */
  boolean wasEmpty() {
    return empty;
  }

  /**
   * Opens an item of a list, an attribute before a link; false when there is neither. The list has
   * its class and count among the attributes: when there are no more, no item is one.
   */
  boolean openItem() {
    if (!itemsAreLinks) {
      if (openAttribute()) {
        return holdsSomething();
      }
      if (!countedAttributes) {
        countedAttributes = true;
        itemsAreLinks = group.attributeCount() <= LIST_ATTRIBUTES;
      }
    }
    return openLink() && holdsSomething();
  }

  boolean openAttribute() {
    value = group.openAttribute(name);
    return value != null;
  }

  boolean openLink() {
    if (links < 0) {
      links = group.linkCount();
    }
    if (links == 0) {
      return false;
    }
    StorageGroup.Link link = group.link(name);
    if (link == StorageGroup.Link.GROUP) {
      inner = group.openGroup(name);
    } else if (link == StorageGroup.Link.DATASET) {
      value = group.openDataset(name);
    } else if (link == StorageGroup.Link.OTHER) {
      OtherLink other = OtherLink.of(group, name);
      throw error(CoreError.MALFORMED, other.what()).remedy(other.remedy()).build();
    }
    return link != StorageGroup.Link.NONE;
  }

  /** Takes the list of sub-groups whose names start with the current one for the entry. */
  void openOldList(int count) {
    oldCount = count;
  }

  /** What to throw instead of an exception: the program's own becomes ANAM133 at this place. */
  RuntimeException failed(RuntimeException e) {
    return e instanceof AnamException known
        ? known.at(context.file, path(), label())
        : ProgramCode.threw(e, "while this was loaded", context.meter, this::error);
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

  /** Closes what is open. */
  void release() {
    StoredValue openValue = value;
    StorageGroup openGroup = inner;
    value = null;
    inner = null;
    className = null;
    oldCount = -1;
    empty = false;
    if (openValue != null) {
      openValue.close();
    }
    if (openGroup != null) {
      openGroup.close();
    }
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

  private AnamException wrongShape(String expected) {
    return error(CoreError.WRONG_SHAPE, "Expected " + expected + ", found " + Found.describe(value))
        .build();
  }

  private AnamException wrongType(String expected) {
    return error(CoreError.WRONG_TYPE, "Expected " + expected + ", found " + found()).build();
  }

  private String found() {
    if (oldCount >= 0) {
      return "a list of the old style";
    }
    return value != null ? Found.describe(value) : Found.describeGroup(className());
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
    int ordinal = type.constants().indexOf(constant);
    if (ordinal < 0) {
      throw error(
              CoreError.UNKNOWN_CONSTANT,
              "The enum " + type.name() + " has no constant " + Names.show(constant))
          .remedy(
              CoreError.UNKNOWN_CONSTANT.remedy()
                  + NearestName.question(constant, type.constants()))
          .build();
    }
    return ordinal;
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
  public String className() {
    if (oldCount >= 0) {
      return Format.LIST_CLASS;
    }
    if (inner == null) {
      throw wrongType("an object");
    }
    if (className == null) {
      className = context.className(inner, this);
    }
    return className;
  }

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

  /** What the group remembers of its entries. */
  RememberedTypes types() {
    if (types == null) {
      types = RememberedTypes.read(group);
    }
    return types;
  }

  @Override
  public Object getAny() {
    return value == null ? AnyReader.group(this, className()) : AnyReader.value(this, value);
  }

  @Override
  public CodecLookup codecs() {
    return context.codecs;
  }

  /** An error at this place; where a value does not fit its member, it says what type does. */
  @Override
  public AnamException.Builder error(ErrorCode code, String what) {
    AnamException.Builder error = context.error(code, what, this);
    if (code == CoreError.WRONG_TYPE
        || code == CoreError.WRONG_SHAPE
        || code == CoreError.OUT_OF_RANGE) {
      String remedy = fittingType();
      if (remedy != null) {
        error.remedy(remedy);
      }
    }
    return error;
  }

  private String fittingType() {
    if (isRoot()) {
      return "Load it without naming a class: Hdf5.load(file, \"" + name + "\").";
    }
    String subject = isItem() ? "the items" : "the member";
    if (value != null) {
      return FittingType.remedy(value, subject);
    }
    return inner == null && oldCount < 0 ? null : FittingType.remedy(className(), subject);
  }
}
