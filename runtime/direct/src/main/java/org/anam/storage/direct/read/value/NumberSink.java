package org.anam.storage.direct.read.value;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.Float16;
import org.anam.storage.direct.message.Datatype.Order;
import org.anam.storage.direct.read.data.ElementSink;

/** Makes Java's numbers of the file's bytes. */
public final class NumberSink implements ElementSink {

  private final List<NumberFormat> numbers;
  private final int elementSize;
  private final Object target;
  private final ElementType type;
  private final boolean isCopied;

  /**
   * Fills an array.
   *
   * @param elementSize how many bytes lie between elements
   * @param offset where each number begins in its element
   * @param target the elements, of the Java type that the element type has
   */
  public NumberSink(ValueType type, int elementSize, int offset, Object target) {
    this.numbers =
        offset == 0
            ? type.numbers()
            : type.numbers().stream().map(one -> one.at(one.offset() + offset)).toList();
    this.elementSize = elementSize;
    this.target = target;
    this.type = type.element();
    this.isCopied = isPacked(type) && offset == 0 && elementSize == type.size();
  }

  /** Whether the elements lie as in Java, but perhaps for the order of bytes. */
  private static boolean isPacked(ValueType type) {
    int at = 0;
    for (NumberFormat number : type.numbers()) {
      boolean fits =
          number.isUsual()
              && number.offset() == at
              && number.size() * type.numbers().size() == type.element().bytes();
      if (!fits || number.order() != type.numbers().get(0).order()) {
        return false;
      }
      at += number.size();
    }
    return at == type.size();
  }

  @Override
  public void take(byte[] bytes, int offset, int position, int count) {
    int components = numbers.size();
    if (isCopied) {
      copy(bytes, offset, position * components, count * components);
      return;
    }
    for (int part = 0; part < components; part++) {
      NumberFormat number = numbers.get(part);
      for (int i = 0; i < count; i++) {
        convert(number, bytes, offset + i * elementSize, (position + i) * components + part);
      }
    }
  }

  private void copy(byte[] bytes, int offset, int to, int count) {
    NumberFormat number = numbers.get(0);
    ByteBuffer source =
        ByteBuffer.wrap(bytes, offset, count * number.size())
            .order(number.order() == Order.BIG ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    if (target instanceof byte[] array) {
      source.get(array, to, count);
    } else if (target instanceof short[] array) {
      source.asShortBuffer().get(array, to, count);
    } else if (target instanceof int[] array) {
      source.asIntBuffer().get(array, to, count);
    } else if (target instanceof long[] array) {
      source.asLongBuffer().get(array, to, count);
    } else if (target instanceof float[] array) {
      source.asFloatBuffer().get(array, to, count);
    } else {
      source.asDoubleBuffer().get((double[]) target, to, count);
    }
  }

  private void convert(NumberFormat number, byte[] bytes, int at, int to) {
    if (target instanceof byte[] array) {
      long value = number.toLong(bytes, at);
      // What is no truth value must not become one.
      array[to] = (byte) (type == ElementType.BOOL && (value & ~1L) != 0 ? 2 : value);
    } else if (target instanceof short[] array) {
      array[to] =
          type == ElementType.FLOAT16
              ? Float16.fromDouble(number.toDouble(bytes, at))
              : (short) number.toLong(bytes, at);
    } else if (target instanceof int[] array) {
      array[to] = (int) number.toLong(bytes, at);
    } else if (target instanceof long[] array) {
      array[to] = number.toLong(bytes, at);
    } else if (target instanceof float[] array) {
      array[to] = (float) number.toDouble(bytes, at);
    } else {
      ((double[]) target)[to] = number.toDouble(bytes, at);
    }
  }
}
