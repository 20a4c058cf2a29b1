package org.anam.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;

/**
 * A message whose header has been received and checked; its arrays may still be on the way. Belongs
 * to its {@link MessageDecoder}, and is valid until that opens another message or forgets this one.
 */
public final class Incoming {

  private final Unpacking in;
  private final ReceivedTables tables;
  private final List<ArrayHeader> arrays;
  private long bodyEnd;

  /** Whether nothing but the value's own tag has been read. */
  private boolean isAtRoot;

  Incoming(Unpacking in, ReceivedTables tables) {
    this.in = in;
    this.tables = tables;
    this.arrays = Collections.unmodifiableList(tables.headers());
  }

  void begin(long end) {
    bodyEnd = end;
    isAtRoot = false;
  }

  /** The arrays that travel beside the header, in the order in which they are sent. */
  public List<ArrayHeader> arrays() {
    return arrays;
  }

  /** Goes to the value and gives its tag. */
  private int root() {
    if (!isAtRoot) {
      in.levels.clear();
      in.open(Prefix.BYTES, bodyEnd);
      in.tagged().begin();
    }
    int tag = in.tagged().peek();
    isAtRoot = true;
    return tag;
  }

  /** What the message holds, for people, such as {@code an object of class "lab.Person"}. */
  public String describe() {
    int tag = root();
    int kind = in.tagged().kind();
    isAtRoot = tag != Tags.ARRAY;
    return switch (tag) {
      case Tags.OBJECT -> "an object of class \"" + tables.classAt(kind).name + "\"";
      case Tags.TYPED -> "a " + KeptTypes.type(kind).getSimpleName();
      case Tags.ARRAY -> "an array " + ReceivedTables.readHeader(in);
      case Tags.FAR_ARRAY -> arrays.size() == 1 ? "an array " + arrays.get(0) : "an array";
      default -> Tags.name(tag);
    };
  }

  /**
   * Checks that reading gives a value of that type, or null, before any array is received.
   *
   * @throws AnamException ANAM205 when the message holds something else, ANAM101 when it is of a
   *     class that is not registered here
   */
  public void check(Class<?> expected) {
    int tag = root();
    if (tag == Tags.NOTHING || expected == Object.class) {
      return;
    }
    int kind = in.tagged().kind();
    Class<?> found = tag == Tags.OBJECT ? objectType(tables.classAt(kind)) : type(tag, kind);
    if (expected != found && !expected.isAssignableFrom(found)) {
      throw AnamException.of(
              MpiError.UNEXPECTED_MESSAGE,
              "Expected a "
                  + expected.getTypeName()
                  + ", and the message holds "
                  + describe()
                  + ", which is a "
                  + found.getTypeName())
          .build();
    }
  }

  private Class<?> type(int tag, int kind) {
    return switch (tag) {
      case Tags.BOOLEAN -> Boolean.class;
      case Tags.INT8 -> Byte.class;
      case Tags.INT16 -> Short.class;
      case Tags.INT32 -> Integer.class;
      case Tags.INT64 -> Long.class;
      case Tags.FLOAT32 -> Float.class;
      case Tags.FLOAT64 -> Double.class;
      case Tags.UINT8, Tags.UINT16, Tags.UINT32, Tags.UINT64 -> UnsignedNumber.class;
      case Tags.COMPLEX64 -> ComplexFloat.class;
      case Tags.COMPLEX128 -> Complex.class;
      case Tags.TEXT -> String.class;
      case Tags.ENUM -> Enum.class;
      case Tags.ARRAY, Tags.FAR_ARRAY -> NdArray.class;
      case Tags.STRINGS -> StringArray.class;
      case Tags.STRUCTURED -> StructuredArray.class;
      case Tags.LIST -> ArrayList.class;
      case Tags.SET -> LinkedHashSet.class;
      case Tags.MAP -> LinkedHashMap.class;
      case Tags.TYPED -> KeptTypes.type(kind);
      default -> objectType(tables.classAt(kind));
    };
  }

  private Class<?> objectType(ReceivedTables.Entry entry) {
    if (entry.type == null) {
      throw tables.codecs().noCodecFor(entry.name).build();
    }
    return entry.type;
  }

  /**
   * Reads a message without far arrays: {@link #arrays} is empty.
   *
   * @throws AnamException ANAM206 when there are arrays, and as {@link #read(ValueCodec,
   *     IntFunction)}
   */
  public Object read() {
    return read(Values.ANY, index -> null);
  }

  /** Reads the value with the arrays that were received, in their order. */
  public Object read(List<NdArray> received) {
    return read(Values.ANY, index -> index < received.size() ? received.get(index) : null);
  }

  /**
   * Reads the value through a codec.
   *
   * @param codec the codec that the sender has encoded with, {@link Values#ANY} mostly
   * @param received gives each array of {@link #arrays} by its index, is called once for each, in
   *     order, before anything is read. An array is where the caller has received it, on the heap
   *     or off it, and becomes part of the value.
   * @throws AnamException ANAM203 when the message breaks the format; ANAM206 when an array is not
   *     the announced one; ANAM133 when a constructor or after-load method refuses its values;
   *     ANAM122 and others when a value is not of the type of its member
   */
  public <T> T read(ValueCodec<T> codec, IntFunction<NdArray> received) {
    try {
      tables.receive(received);
      int tag = root();
      isAtRoot = false;
      T value = tag == Tags.NOTHING ? codec.absent() : codec.read(in.tagged());
      if (in.remaining() != 0) {
        throw in.malformed("There are bytes behind the value");
      }
      return value;
    } finally {
      tables.release();
    }
  }
}
