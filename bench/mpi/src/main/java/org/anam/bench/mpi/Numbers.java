package org.anam.bench.mpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/** Arrays of doubles that all programs fill alike. */
final class Numbers {

  private Numbers() {}

  static double at(int i) {
    return i & 0xff;
  }

  static double[] make(int length) {
    double[] numbers = new double[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = at(i);
    }
    return numbers;
  }

  static NdArray make(int length, boolean direct) {
    if (!direct) {
      return NdArray.of(make(length));
    }
    NdArray array = NdArray.allocateDirect(ElementType.FLOAT64, length);
    fill((ByteBuffer) array.elements());
    return array;
  }

  static void fill(ByteBuffer buffer) {
    DoubleBuffer doubles = doubles(buffer);
    for (int i = 0; i < doubles.capacity(); i++) {
      doubles.put(i, at(i));
    }
  }

  static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  static double sum(NdArray array) {
    return array.isDirect() ? sum((ByteBuffer) array.elements()) : sum((double[]) array.elements());
  }

  static double sum(ByteBuffer buffer) {
    DoubleBuffer doubles = doubles(buffer);
    double sum = 0;
    for (int i = 0; i < doubles.capacity(); i++) {
      sum += doubles.get(i);
    }
    return sum;
  }

  private static DoubleBuffer doubles(ByteBuffer buffer) {
    return buffer.duplicate().clear().order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }
}
