package org.anam.generated;

import java.lang.reflect.Method;
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
import org.anam.codec.Source;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.layout.EnumDescriptor;
import org.anam.registry.Registry;

/**
 * Gets from nothing: gives members random values, such as their codecs and the object's own code
 * accept. So a codec makes objects of its type, with all members set.
 */
final class Invention extends Source {

  private static final int DEEPEST = 3;
  private static final int ATTEMPTS = 5000;

  /** After this many attempts all members are made anew. */
  private static final int PATIENCE = 200;

  /** So often another value is tried for an item. */
  private static final int ITEM_ATTEMPTS = 500;

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

  /**
   * What the members that take codecs are made from, each from its own: so one that was refused can
   * be made anew, and those before it stay.
   */
  private final List<Long> seeds;

  private int begun;

  private Invention(Registry registry, Random random, int depth, List<Long> seeds) {
    this.registry = registry;
    this.random = random;
    this.depth = depth;
    this.seeds = seeds;
  }

  /** A random object of the codec's type. */
  static <T> T of(Codec<T> codec, Registry registry, Random random) {
    return of(codec, registry, random, 0);
  }

  private static <T> T of(Codec<T> codec, Registry registry, Random random, int depth) {
    RuntimeException last = null;
    List<Long> seeds = new ArrayList<>();
    for (int i = 1; i <= ATTEMPTS; i++) {
      Invention invention = new Invention(registry, random, depth, seeds);
      try {
        return codec.get(invention);
      } catch (RuntimeException e) {
        last = e; // the type refuses some values, and its members some texts
        if (i % PATIENCE == 0) {
          seeds.clear();
        } else if (invention.begun > 0) {
          seeds.remove(invention.begun - 1);
        }
      }
    }
    throw new IllegalStateException("No " + codec.descriptor().name() + " could be made", last);
  }

  private <T> T any(List<T> choice) {
    return any(choice, random);
  }

  private static <T> T any(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }

  @Override
  protected long fetch(ElementType type) {
    return type == ElementType.BOOL ? random.nextInt(2) : random.nextLong();
  }

  @Override
  protected float fetchFloat() {
    return random.nextFloat();
  }

  @Override
  protected double fetchDouble() {
    return random.nextGaussian();
  }

  @Override
  protected char fetchChar() {
    return (char) random.nextInt();
  }

  @Override
  protected String fetchString() {
    return random.nextInt(4) == 0 ? null : any(TEXTS);
  }

  @Override
  protected ValueReader next() {
    if (begun == seeds.size()) {
      seeds.add(random.nextLong());
    }
    Random own = new Random(seeds.get(begun++));
    boolean isAbsent = own.nextInt(4) == 0 || depth > DEEPEST;
    return isAbsent ? null : reader(new Invention(registry, own, depth, new ArrayList<>()));
  }

  private static ValueReader reader(Invention from) {
    return Tape.intercepted(ValueReader.class, from::value);
  }

  @Override
  protected RuntimeException missing() {
    return new IllegalStateException("nothing is here");
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    return e;
  }

  @Override
  public boolean hasBroadcast() {
    return true;
  }

  private <T> T item(ValueCodec<T> codec) {
    int attempts = depth < DEEPEST ? ITEM_ATTEMPTS : 0;
    while (attempts-- > 0) {
      try {
        return codec.read(reader(new Invention(registry, random, depth + 1, new ArrayList<>())));
      } catch (RuntimeException e) {
        // tried again: a text of another sort, say, or a class of another name
      }
    }
    return codec.absent();
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
      case "getObject" -> of((Codec<?>) arguments[0], registry, random, depth + 1);
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
      list.add(item(items));
    }
    return list;
  }

  private <K, V> Map<K, V> map(ValueCodec<K> keys, ValueCodec<V> values) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      map.put(item(keys), item(values));
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
}
