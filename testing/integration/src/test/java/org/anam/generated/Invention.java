package org.anam.generated;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.codec.Codec;
import org.anam.codec.EnumDescriptor;
import org.anam.codec.ObjectReader;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.registry.Registry;

/**
 * Unpacks from nothing: gives members random values, such as their codecs and the object's own code
 * accept. So a codec makes objects of its type, with all members set.
 */
final class Invention extends Unpacker {

  private static final int DEEPEST = 3;
  private static final int ATTEMPTS = 500;

  /** Among them a text for each type that is stored as one. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          "7f",
          "12",
          "caf\u00e9 \ud83d\ude00",
          "1.50E+9",
          "PT1H30M",
          "P1Y2M3D",
          "2024-02-29",
          "12:30:15.25",
          "2024-02-29T12:30:15",
          "2024-02-29T12:30:15Z",
          "2024-02-29T12:30:15+02:00",
          "2024-02-29T12:30:15+01:00[Europe/Berlin]",
          "123e4567-e89b-12d3-a456-426614174000");

  private final Registry registry;
  private final Random random;
  private final int depth;

  private Invention(Registry registry, Random random, int depth) {
    this.registry = registry;
    this.random = random;
    this.depth = depth;
  }

  /** A random object of the codec's type. */
  static <T> T of(Codec<T> codec, Registry registry, Random random) {
    RuntimeException last = null;
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return codec.unpack(new Invention(registry, random, 0));
      } catch (RuntimeException e) {
        last = e; // the type refuses some values
      }
    }
    throw new AssertionError("No " + codec.descriptor().name() + " could be made", last);
  }

  private interface Call {
    Object call(Method method, Object[] arguments) throws Exception;
  }

  /** A reader whose calls go to {@code call}. */
  private static <T> T intercepted(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Invention.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.call(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Invention deeper() {
    return new Invention(registry, random, depth + 1);
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  @Override
  public boolean getBoolean() {
    return random.nextBoolean();
  }

  @Override
  public byte getByte() {
    return (byte) random.nextInt();
  }

  @Override
  public short getShort() {
    return (short) random.nextInt();
  }

  @Override
  public char getChar() {
    return (char) random.nextInt();
  }

  @Override
  public int getInt() {
    return random.nextInt();
  }

  @Override
  public long getLong() {
    return random.nextLong();
  }

  @Override
  public float getFloat() {
    return random.nextFloat();
  }

  @Override
  public double getDouble() {
    return random.nextGaussian();
  }

  @Override
  public String getString() {
    return random.nextInt(4) == 0 ? null : any(TEXTS);
  }

  @Override
  public <T> T get(ValueCodec<T> codec) {
    return depth > DEEPEST || random.nextInt(4) == 0 ? codec.absent() : make(codec, codec.absent());
  }

  @Override
  public <T> T require(ValueCodec<T> codec) {
    T made = make(codec, null);
    if (made == null) {
      throw new AssertionError("No value could be made by " + codec);
    }
    return made;
  }

  private <T> T make(ValueCodec<T> codec, T otherwise) {
    ValueReader reader = intercepted(ValueReader.class, this::value);
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return codec.read(reader);
      } catch (RuntimeException e) {
        // tried again: a text of another sort, say, or a class of another name
      }
    }
    return otherwise;
  }

  private Object value(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getBoolean" -> getBoolean();
      case "getInteger" -> integer((long) arguments[0], (long) arguments[1]);
      case "getUnsigned" -> getLong() >>> (64 - (int) arguments[0]);
      case "getFloat" -> getFloat();
      case "getDouble" -> getDouble();
      case "getComplex" -> new Complex(getDouble(), getDouble());
      case "getComplexFloat" -> new ComplexFloat(getFloat(), getFloat());
      case "getText" -> any(TEXTS);
      case "getEnum" -> random.nextInt(((EnumDescriptor) arguments[0]).constants().size());
      case "getArray" -> array();
      case "getStrings" -> strings();
      case "getTextBytes", "rememberedType" -> null; // an array, no texts; nothing remembered
      case "getStructured" -> StructuredArray.of(Map.of("x", NdArray.of(new int[] {getInt()}, 1)));
      case "getObject" -> ((Codec<?>) arguments[0]).unpack(deeper());
      case "className" -> any(registry.types()).name();
      case "getList" -> list((ValueCodec<?>) arguments[0]);
      case "getMap" -> map((ValueCodec<?>) arguments[0], (ValueCodec<?>) arguments[1]);
      case "getAny" -> scalar();
      case "codecs" -> registry;
      case "error" -> AnamException.of((ErrorCode) arguments[0], (String) arguments[1]);
      default -> throw new AssertionError(method);
    };
  }

  private long integer(long least, long greatest) {
    long range = greatest - least + 1;
    return range == 0 ? getLong() : least + Math.floorMod(getLong(), range);
  }

  private Object scalar() {
    return any(List.of(getInt(), getDouble(), getString() + "", getBoolean()));
  }

  private long[] shape() {
    return random.ints(random.nextInt(5), 0, 3).asLongStream().toArray();
  }

  private NdArray array() {
    NdArray array = NdArray.zeros(any(List.of(ElementType.values())), shape());
    if (array.elements() instanceof double[] doubles) {
      Arrays.setAll(doubles, i -> getDouble());
    } else if (array.elements() instanceof int[] ints) {
      Arrays.setAll(ints, i -> getInt());
    }
    return array;
  }

  private StringArray strings() {
    long[] shape = shape();
    String[] texts = new String[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    Arrays.setAll(texts, i -> any(TEXTS));
    return StringArray.of(texts, shape);
  }

  private <E> List<E> list(ValueCodec<E> items) {
    List<E> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(deeper().get(items));
    }
    return list;
  }

  private <K, V> Map<K, V> map(ValueCodec<K> keys, ValueCodec<V> values) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      map.put(deeper().get(keys), deeper().get(values));
    }
    return map;
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      extra.put("extra" + i, scalar());
    }
    return extra;
  }

  @Override
  public RuntimeException refused(RuntimeException cause) {
    return cause;
  }

  /** The codecs of the runtime ask by name, and get the same. */
  @Override
  public <T> T getMembers(Codec<T> codec) {
    return codec.read(
        intercepted(
            ObjectReader.class,
            (method, arguments) -> {
              List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
              boolean isNamed = !types.isEmpty() && types.get(0) == String.class;
              int first = isNamed ? 1 : 0;
              Class<?>[] rest = types.subList(first, types.size()).toArray(Class<?>[]::new);
              Object[] values =
                  arguments == null ? null : Arrays.copyOfRange(arguments, first, arguments.length);
              return Unpacker.class.getMethod(method.getName(), rest).invoke(this, values);
            }));
  }
}
