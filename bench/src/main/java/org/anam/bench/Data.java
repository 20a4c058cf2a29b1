package org.anam.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/** Makes the data of the workloads and sums them up, as the C and Python programs do. */
final class Data {

  /** The length of each of the many arrays. */
  static final int ARRAY_LENGTH = 1000;

  private Data() {}

  static List<Sample> samples(int items) {
    return list(items, i -> new Sample(text("sample", i), i * 0.5, i * 3L));
  }

  static double sum(Sample sample) {
    return sample.value() + sample.number() + sample.name().length();
  }

  static double sumSamples(List<Sample> samples) {
    return samples.stream().mapToDouble(Data::sum).sum();
  }

  static List<double[]> arrays(int items) {
    return list(
        items,
        i -> {
          double[] array = new double[ARRAY_LENGTH];
          for (int j = 0; j < array.length; j++) {
            array[j] = i + j;
          }
          return array;
        });
  }

  static double sumArrays(List<double[]> arrays) {
    return arrays.stream().mapToDouble(Data::sumBlock).sum();
  }

  static double[] block(int length) {
    double[] block = new double[length];
    for (int i = 0; i < length; i++) {
      block[i] = i & 0xffff;
    }
    return block;
  }

  static double sumBlock(double[] block) {
    double sum = 0;
    for (double value : block) {
      sum += value;
    }
    return sum;
  }

  static NdArray offHeap(int length) {
    NdArray array = NdArray.allocateDirect(ElementType.FLOAT64, length);
    for (int i = 0; i < length; i++) {
      array.setDouble(i & 0xffff, i);
    }
    return array;
  }

  static double sumOffHeap(NdArray array) {
    double sum = 0;
    for (long i = 0; i < array.size(); i++) {
      sum += array.getDouble(i);
    }
    return sum;
  }

  static List<Long> longs(int items) {
    return list(items, i -> i * 7L);
  }

  static double sumLongs(List<Long> longs) {
    return longs.stream().mapToDouble(Long::doubleValue).sum();
  }

  static List<String> texts(int items) {
    return list(items, i -> text("text", i));
  }

  static double sumTexts(Iterable<String> texts) {
    double sum = 0;
    for (String text : texts) {
      sum += text.length();
    }
    return sum;
  }

  static Map<String, Double> weights(int items) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < items; i++) {
      weights.put(text("text", i), i * 0.25);
    }
    return weights;
  }

  static double sumWeights(Map<String, Double> weights) {
    return sumTexts(weights.keySet())
        + weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String text(String prefix, int i) {
    String digits = Integer.toString(i);
    return prefix + "-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private static <E> List<E> list(int items, IntFunction<E> item) {
    List<E> list = new ArrayList<>(items);
    for (int i = 0; i < items; i++) {
      list.add(item.apply(i));
    }
    return list;
  }
}
