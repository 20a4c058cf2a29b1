package org.anam.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.MemberValues;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.error.NearestName;

/** Stacks the combined members of one collection's elements. */
final class Stacking {

  private final TypeDescriptor<?> collection;
  private final List<?> elements;
  private final CodecLookup codecs;
  private final MemberValues values = new MemberValues();

  Stacking(TypeDescriptor<?> collection, List<?> elements, CodecLookup codecs) {
    this.collection = collection;
    this.elements = elements;
    this.codecs = codecs;
  }

  /** The codec of a class, or of the nearest class above that has one: members are inherited. */
  @SuppressWarnings("unchecked") // The codec is one of the class or of a class above it.
  static Codec<Object> codecOf(Class<?> type, CodecLookup codecs) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Optional<? extends Codec<?>> codec = codecs.byType(c);
      if (codec.isPresent()) {
        return (Codec<Object>) codec.get();
      }
    }
    throw codecs.noCodecFor(type).build();
  }

  /** The stacked array of each combined member, null where there is none. */
  Map<String, NdArray> stack(boolean flexible) {
    Map<String, NdArray> stacked = new LinkedHashMap<>();
    for (String name : collection.combined()) {
      stacked.put(name, elements.isEmpty() ? null : stack(name, flexible));
    }
    return stacked;
  }

  private NdArray stack(String name, boolean flexible) {
    List<NdArray> arrays = new ArrayList<>(elements.size());
    boolean conform = true;
    for (int i = 0; i < elements.size(); i++) {
      NdArray array = member(i, name);
      arrays.add(array);
      NdArray first = arrays.get(0);
      if (array.type() != first.type()) {
        throw differs(
            CoreError.STACK_TYPE, i, name, array.type().toString(), first.type().toString());
      }
      if (!Arrays.equals(array.shape(), first.shape())) {
        conform = false;
        if (!flexible) {
          throw differs(
              CoreError.STACK_SHAPE,
              i,
              name,
              "shape " + Arrays.toString(array.shape()),
              "shape " + Arrays.toString(first.shape()));
        }
      }
    }
    return conform ? NdArray.stack(arrays) : null;
  }

  private NdArray member(int index, String name) {
    Object element = elements.get(index);
    if (element == null) {
      throw unusable(index, name, "is null").build();
    }
    Codec<Object> codec = codecOf(element.getClass(), codecs);
    List<String> names = codec.descriptor().members().stream().map(m -> m.name()).toList();
    if (!names.contains(name)) {
      throw unusable(index, name, "has no member of that name")
          .remedy(
              "Name members of "
                  + element.getClass().getSimpleName()
                  + "."
                  + NearestName.question(name, names))
          .build();
    }
    return MemberArray.of(
        values.get(element, codec, name), reason -> unusable(index, name, reason).build());
  }

  private AnamException differs(
      ErrorCode code, int index, String name, String found, String first) {
    return AnamException.of(
            code,
            "Element " + index + " has " + found + " in " + name + ", and element 0 has " + first)
        .member(place(name))
        .build();
  }

  private AnamException.Builder unusable(int index, String name, String reason) {
    return AnamException.of(
            CoreError.STACK_MEMBER,
            "Element " + index + ", of which " + name + " is stacked, " + reason)
        .member(place(name));
  }

  private String place(String name) {
    return collection.type().getSimpleName() + "." + name;
  }
}
