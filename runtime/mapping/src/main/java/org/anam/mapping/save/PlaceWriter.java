package org.anam.mapping.save;

import java.util.Collection;
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
import org.anam.codec.JavaTypes;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueWriter;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Names;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.RememberedTypes;
import org.anam.mapping.format.TypePlan;
import org.anam.mapping.progress.ProgramCode;
import org.anam.storage.StorageGroup;

/** Writes one entry of a group at a time: an attribute, a dataset or a sub-group. */
final class PlaceWriter extends Place implements ValueWriter {

  private final SaveContext context;
  private RememberedTypes.Writer types;
  private String ownType;
  private int nothings;

  PlaceWriter(SaveContext context, Place parent, StorageGroup group, TypePlan owner) {
    super(parent, group, owner);
    this.context = context;
  }

  /** The error for a null where what is absent comes back as something else than null. */
  AnamException nullOptional() {
    return error(CoreError.WOULD_CHANGE, "A null Optional would come back as an empty one")
        .remedy("Store an empty Optional instead of null.")
        .build();
  }

  /** The error with this place where it names none. */
  AnamException located(AnamException e) {
    return e.at(context.file, path(), label());
  }

  /** What to throw instead of an exception: the program's own becomes ANAM133 at this place. */
  RuntimeException failed(RuntimeException e) {
    return e instanceof AnamException known
        ? located(known)
        : ProgramCode.threw(e, "while this was saved", context.meter, this::error);
  }

  /** Ends the group: what it remembers of its entries' types comes last. */
  void finish() {
    if (types != null) {
      types.write(group);
    }
  }

  /** Remembers the Java type of the current entry. */
  void remember(String type) {
    if (types == null) {
      types = new RememberedTypes.Writer();
    }
    types.add(name, type);
  }

  /** The type of a container is kept inside its own group, that of other values beside them. */
  @Override
  public boolean putTyped(Object value) {
    ownType = null;
    String type = JavaTypes.nameOf(value);
    if (type != null) {
      if (value instanceof Set<?> || value instanceof Map<?, ?>) {
        ownType = type;
      } else {
        remember(type);
      }
    }
    return false;
  }

  /** The type to be kept by the container that is written now; null when none is. */
  private String takeOwnType() {
    String type = ownType;
    ownType = null;
    return type;
  }

  /** An absent value has no entry; a list only counts it. */
  @Override
  public void putNothing() {
    nothings++;
  }

  /** How many absent values have come by. */
  int nothings() {
    return nothings;
  }

  @Override
  public void putBoolean(boolean value) {
    group.writeInteger(name, ElementType.BOOL, value ? 1 : 0);
  }

  @Override
  public void putByte(byte value) {
    group.writeInteger(name, ElementType.INT8, value);
  }

  @Override
  public void putShort(short value) {
    group.writeInteger(name, ElementType.INT16, value);
  }

  @Override
  public void putInt(int value) {
    group.writeInteger(name, ElementType.INT32, value);
  }

  @Override
  public void putLong(long value) {
    group.writeInteger(name, ElementType.INT64, value);
  }

  @Override
  public void putFloat(float value) {
    group.writeFloat(name, ElementType.FLOAT32, value);
  }

  @Override
  public void putDouble(double value) {
    group.writeFloat(name, ElementType.FLOAT64, value);
  }

  @Override
  public void putUnsigned(UnsignedNumber value) {
    group.writeInteger(name, value.type(), value.longValue());
  }

  @Override
  public void putComplex(Complex value) {
    group.writeComplex(name, ElementType.COMPLEX128, value.re(), value.im());
  }

  @Override
  public void putComplexFloat(ComplexFloat value) {
    group.writeComplex(name, ElementType.COMPLEX64, value.re(), value.im());
  }

  @Override
  public void putText(String value, TextForm form) {
    checkText(value, form);
    group.writeText(name, value, form);
  }

  private void checkText(String value, TextForm form) {
    String problem = Names.textProblem(value, form);
    if (problem != null) {
      throw error(MappingError.NOT_UNICODE, "The text " + problem).build();
    }
  }

  @Override
  public void putEnum(EnumDescriptor type, int ordinal) {
    group.writeEnum(name, type, ordinal);
  }

  @Override
  public void putArray(NdArray value, ArrayLayout layout) {
    if (layout.isAttribute()) {
      group.writeArrayAttribute(name, value);
    } else if (value.rank() == 0 || value.size() == 0) {
      EmptyArrays.write(value, group, name);
    } else {
      group.writeDataset(name, value, context.layout(layout, value.shape(), this));
    }
    context.count(value, this);
  }

  @Override
  public void putStrings(StringArray value, ArrayLayout layout) {
    TextForm form = value.fixedLength() > 0 ? TextForm.FIXED_ASCII : TextForm.UTF8;
    for (long i = 0; i < value.size(); i++) {
      String text = value.get(i);
      if (text == null) {
        throw error(CoreError.NULL_ELEMENT, "The array has a null at position " + i).build();
      }
      checkText(text, form);
      if (form == TextForm.FIXED_ASCII && text.length() > value.fixedLength()) {
        throw error(
                CoreError.ARRAY,
                "The text at position " + i + " is longer than " + value.fixedLength() + " bytes")
            .build();
      }
    }
    if (layout.isAttribute()) {
      group.writeStringsAttribute(name, value);
    } else {
      group.writeStringsDataset(name, value, ownLayout(layout, value.shape()));
    }
  }

  @Override
  public void putStructured(StructuredArray value, ArrayLayout layout) {
    if (isComplex(value)) {
      throw error(
              CoreError.WOULD_CHANGE,
              "The fields " + value.fields().keySet() + " would come back as complex numbers")
          .remedy("Use an NdArray of complex numbers, or name the fields otherwise.")
          .build();
    }
    group.writeStructuredDataset(name, value, ownLayout(layout, value.shape()));
  }

  /** Whether the array is in the file what complex numbers are there. */
  private static boolean isComplex(StructuredArray value) {
    Set<String> names = value.fields().keySet();
    return (names.equals(Set.of("r", "i")) || names.equals(Set.of("real", "imag")))
        && value.fields().values().stream()
                .map(NdArray::type)
                .filter(type -> type.kind() == ElementType.Kind.FLOAT)
                .distinct()
                .count()
            == 1
        && value.fields().values().stream()
            .allMatch(field -> field.type().kind() == ElementType.Kind.FLOAT);
  }

  /** The options of a save are about arrays of numbers; the others follow their member alone. */
  private ArrayLayout ownLayout(ArrayLayout layout, long[] shape) {
    return layout.isChunked() ? context.layout(layout, shape, this) : ArrayLayout.DATASET;
  }

  @Override
  public <T> void putObject(T value, Codec<T> codec) {
    enter(value);
    try (StorageGroup inner = group.createGroup(name)) {
      MemberWriter.begin(context, inner, codec, this).write(value, codec);
    }
    leave();
  }

  @Override
  public <E> void putList(Collection<? extends E> items, ValueCodec<E> codec) {
    enter(items);
    String type = takeOwnType();
    try (StorageGroup inner = group.createGroup(name)) {
      ItemsWriter writer = new ItemsWriter(context, this, inner, type);
      announce(items.size());
      for (E item : items) {
        writer.add(item, codec);
      }
      writer.finish(0);
    }
    leave();
  }

  @Override
  public <K, V> void putMap(
      Map<? extends K, ? extends V> map, ValueCodec<K> keys, ValueCodec<V> values) {
    enter(map);
    String type = takeOwnType();
    try (StorageGroup inner = group.createGroup(name)) {
      inner.writeText(Format.CLASS, Format.DICT_CLASS, TextForm.UTF8);
      announce(2L * map.size());
      try (StorageGroup keyGroup = inner.createGroup(Format.KEYS);
          StorageGroup dataGroup = inner.createGroup(Format.DATA)) {
        ItemsWriter keyWriter = new ItemsWriter(context, this, keyGroup, null);
        ItemsWriter dataWriter = new ItemsWriter(context, this, dataGroup, null);
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
          keyWriter.add(entry.getKey(), keys);
          dataWriter.add(entry.getValue(), values);
        }
        keyWriter.finish(0);
        int count = dataWriter.finish(keyWriter.present());
        inner.writeInteger(Format.COUNT, ElementType.INT64, count);
      }
      if (type != null) {
        RememberedTypes.Writer own = new RememberedTypes.Writer();
        own.add(RememberedTypes.SELF, type);
        own.write(inner);
      }
    }
    leave();
  }

  private void enter(Object value) {
    context.nesting.enter(value, this);
    if (!isItem()) {
      announce(1);
    }
  }

  /** After an error nothing is left any more: the save is over. */
  private void leave() {
    context.nesting.leave();
    if (context.meter != null && !isItem()) {
      context.meter.object(this);
    }
  }

  private void announce(long count) {
    if (context.meter != null) {
      context.meter.announce(count);
    }
  }

  @Override
  public CodecLookup codecs() {
    return context.codecs;
  }

  @Override
  public AnamException.Builder error(ErrorCode code, String what) {
    return context.error(code, what, this);
  }
}
