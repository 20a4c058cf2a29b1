package org.anam.mpi.suite;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.anam.collection.AnamCollection;
import org.anam.registry.Registry;
import org.anam.samples.tutorial2.ComplexTrain;
import org.anam.samples.weather.Reading;

/**
 * Objects of mapped types with random members, the same ones for the same seed on every rank. Reads
 * the declared types of records' components and of classes' fields that are not private.
 */
final class RandomObjects {

  private static final int DEEPEST = 4;

  private final SplittableRandom random;
  private final RandomValues values;
  private int depth;

  RandomObjects(long seed) {
    random = new SplittableRandom(seed);
    values = new RandomValues(random);
  }

  /** An object of the type. */
  <T> T next(Class<T> type) {
    return type.cast(values.known(type).orElseGet(() -> make(type, type, Map.of())));
  }

  /** A value of the declared type; references may be null. */
  private Object value(Type declared, Map<TypeVariable<?>, Type> arguments) {
    Type type = arguments.getOrDefault(declared, declared);
    if (type instanceof ParameterizedType generic) {
      boolean optional = generic.getRawType() == Optional.class;
      return optional ? container(generic, arguments) : orNull(() -> container(generic, arguments));
    }
    if (type instanceof TypeVariable) {
      return any(); // no argument is known
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isPrimitive()) {
      return values.scalar(raw);
    }
    if (raw.isArray()) {
      return orNull(() -> array(raw));
    }
    Optional<Object> known = values.known(raw);
    if (known.isPresent()) {
      return raw.getSimpleName().startsWith("Optional") ? known.get() : orNull(known::get);
    }
    if (raw == Object.class) {
      return any();
    }
    return depth >= DEEPEST ? null : orNull(() -> make(raw, raw, Map.of()));
  }

  private Object orNull(java.util.function.Supplier<Object> supplier) {
    return random.nextInt(8) == 0 ? null : supplier.get();
  }

  /** What a member of type Object may hold, in the form in which it is received. */
  private Object any() {
    return switch (random.nextInt(depth >= DEEPEST ? 4 : 7)) {
      case 0 -> null;
      case 1 -> values.text();
      case 2 -> values.known(Long.class).orElseThrow();
      case 3 -> values.array();
      case 4 -> list(Object.class, Map.of());
      case 5 -> next(org.anam.mpi.suite.types.Flat.class);
      default -> next(org.anam.mpi.suite.types.Shape.Circle.class);
    };
  }

  private Object container(ParameterizedType type, Map<TypeVariable<?>, Type> outer) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = outer.getOrDefault(arguments[i], arguments[i]);
    }
    if (raw == Optional.class) {
      return Optional.ofNullable(value(arguments[0], outer));
    }
    if (raw == Set.class) {
      return new LinkedHashSet<>(present(list(arguments[0], outer)));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return list(arguments[0], outer);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return map(raw, arguments[0], arguments[1], outer);
    }
    Map<TypeVariable<?>, Type> inner = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      inner.put(raw.getTypeParameters()[i], arguments[i]);
    }
    return make(raw, type, inner);
  }

  private List<Object> list(Type element, Map<TypeVariable<?>, Type> arguments) {
    int length = depth >= DEEPEST ? 0 : values.length();
    List<Object> list = new ArrayList<>();
    depth++;
    for (int i = 0; i < length; i++) {
      list.add(value(element, arguments));
    }
    depth--;
    return list;
  }

  private static List<Object> present(List<Object> list) {
    list.removeIf(element -> element == null);
    return list;
  }

  private Object map(Class<?> raw, Type key, Type value, Map<TypeVariable<?>, Type> arguments) {
    Map<Object, Object> map =
        SortedMap.class.isAssignableFrom(raw) ? new TreeMap<>() : new LinkedHashMap<>();
    List<Object> keys = present(list(key == Object.class ? String.class : key, arguments));
    depth++;
    keys.forEach(each -> map.put(each, value(value, arguments)));
    depth--;
    return map;
  }

  private Object array(Class<?> type) {
    Class<?> element = type.getComponentType();
    int rank = 1;
    while (element.isArray()) {
      element = element.getComponentType();
      rank++;
    }
    int[] shape = new int[rank];
    for (int i = 0; i < rank; i++) {
      shape[i] = random.nextInt(1, rank == 1 && random.nextInt(4) == 0 ? 20_000 : 6);
    }
    Object array = Array.newInstance(element, shape);
    fill(array, element);
    return array;
  }

  private void fill(Object array, Class<?> element) {
    for (int i = 0; i < Array.getLength(array); i++) {
      if (array.getClass().getComponentType().isArray()) {
        fill(Array.get(array, i), element);
      } else {
        Array.set(array, i, values.scalar(element));
      }
    }
  }

  private Object make(Class<?> raw, Type type, Map<TypeVariable<?>, Type> arguments) {
    depth++;
    try {
      if (raw.isInterface() || Modifier.isAbstract(raw.getModifiers())) {
        Class<?> one = implementation(raw);
        return make(one, one, Map.of());
      }
      if (raw == ComplexTrain.class) {
        return new ComplexTrain(values.text());
      }
      if (raw == org.anam.samples.mpi.ComplexTrain.class) {
        return new org.anam.samples.mpi.ComplexTrain(values.text());
      }
      if (raw == Reading.class) {
        return reading();
      }
      return raw.isRecord() ? record(raw, arguments) : filled(raw);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no random " + type, e);
    } finally {
      depth--;
    }
  }

  private Reading reading() {
    double[] measured = random.doubles(values.length()).toArray();
    Reading reading = new Reading(values.text(), measured, random.nextLong(), values.text());
    reading.extraData().putAll(extraData());
    return reading;
  }

  private Class<?> implementation(Class<?> raw) {
    List<Class<?>> types = new ArrayList<>();
    Registry.standard()
        .types()
        .forEach(
            type -> {
              if (raw.isAssignableFrom(type.type())
                  && !Modifier.isAbstract(type.type().getModifiers())
                  && !type.type().isInterface()) {
                types.add(type.type());
              }
            });
    return types.get(random.nextInt(types.size()));
  }

  private Object record(Class<?> raw, Map<TypeVariable<?>, Type> arguments)
      throws ReflectiveOperationException {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] members = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      members[i] = value(components[i].getGenericType(), arguments);
      if (components[i].getName().equals("extraData")) {
        members[i] = extraData();
      }
    }
    Constructor<?> constructor = raw.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(members);
  }

  private Map<String, Object> extraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      extra.put("extra" + i, any());
    }
    extra.values().removeIf(value -> value == null);
    return extra;
  }

  private Object filled(Class<?> raw) throws ReflectiveOperationException {
    Constructor<?> constructor = raw.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object object = constructor.newInstance();
    if (object instanceof AnamCollection<?> collection) {
      fillCollection(collection, (ParameterizedType) raw.getGenericSuperclass());
      return object;
    }
    for (Class<?> each = raw; each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) && !Modifier.isPrivate(modifiers)) {
          field.setAccessible(true);
          boolean extra = field.getName().startsWith("extra");
          field.set(object, extra ? extraData() : value(field.getGenericType(), Map.of()));
        }
      }
    }
    return loaded(object);
  }

  /** As on arrival, so that what is computed there is the same before. */
  private static Object loaded(Object object) throws ReflectiveOperationException {
    if (object.getClass().getName().equals("org.anam.golden.Cache")) {
      Method compute = object.getClass().getDeclaredMethod("compute");
      compute.setAccessible(true);
      compute.invoke(object);
    }
    return object;
  }

  @SuppressWarnings("unchecked") // the element type is read from the class itself
  private void fillCollection(AnamCollection<?> collection, ParameterizedType superclass) {
    Class<?> element = (Class<?>) superclass.getActualTypeArguments()[0];
    for (int i = values.length(); i > 0; i--) {
      ((AnamCollection<Object>) collection).add(make(element, element, Map.of()));
    }
    collection.extraData().putAll(extraData());
  }
}
