package org.anam.storage.direct.create;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;

/** Writes groups with random entries, the same for the same random numbers. */
final class RandomTree {

  private static final ElementType[] TYPES = ElementType.values();
  private static final int DEEPEST = 4;

  private static final EnumDescriptor COLORS =
      new EnumDescriptor("x.Color", List.of("RED", "GRÜN", "𝒜"));

  private final Random random;
  private int names;

  private RandomTree(Random random) {
    this.random = random;
  }

  static void write(StorageGroup root, Random random) {
    new RandomTree(random).fill(root, 0);
  }

  private void fill(StorageGroup group, int depth) {
    int attributes = random.nextInt(8) == 0 ? random.nextInt(100) : random.nextInt(6);
    for (int i = 0; i < attributes; i++) {
      attribute(group, name());
    }
    int links = random.nextInt(6) == 0 ? random.nextInt(40) : random.nextInt(5);
    for (int i = 0; i < links; i++) {
      if (depth < DEEPEST && random.nextInt(3) == 0) {
        try (StorageGroup inner = group.createGroup(name())) {
          fill(inner, depth + 1 + (links > 6 ? 2 : 0));
        }
      } else if (random.nextInt(4) == 0) {
        group.createGroup(name()).close();
      } else {
        dataset(group, name());
      }
    }
  }

  private String name() {
    String end = random.nextInt(20) == 0 ? "x".repeat(random.nextInt(5000)) : "";
    return switch (random.nextInt(4)) {
      case 0 -> "LIST_item" + names++ + end;
      case 1 -> names++ + " größer" + end;
      case 2 -> "😀" + end + names++;
      default -> "name" + names++ + end;
    };
  }

  private String text() {
    int length = random.nextInt(30) == 0 ? random.nextInt(70_000) : random.nextInt(40);
    String unit = random.nextInt(3) == 0 ? "ä😀z" : "text";
    return unit.repeat(length / 4 + 1).substring(0, length / 4 * 4);
  }

  private ElementType type() {
    return TYPES[random.nextInt(TYPES.length)];
  }

  private void attribute(StorageGroup group, String name) {
    switch (random.nextInt(8)) {
      case 0 -> group.writeText(name, text(), TextForm.UTF8);
      case 1 -> group.writeText(name, "ascii" + random.nextInt(), TextForm.ASCII);
      case 2 -> group.writeText(name, "fixed" + random.nextInt(), TextForm.FIXED_ASCII);
      case 3 -> group.writeEnum(name, COLORS, random.nextInt(3));
      case 4 -> group.writeFloat(name, ElementType.FLOAT64, random.nextGaussian());
      case 5 -> group.writeArrayAttribute(name, array(type(), shape(20)));
      case 6 -> group.writeStringsAttribute(name, strings(shape(4)));
      default -> group.writeInteger(name, ElementType.INT64, random.nextLong());
    }
  }

  private void dataset(StorageGroup group, String name) {
    long[] shape = shape(30);
    ArrayLayout layout = layout(shape);
    switch (random.nextInt(5)) {
      case 0 -> group.writeStringsDataset(name, strings(shape(6)), ArrayLayout.DATASET);
      case 1 -> group.writeStructuredDataset(name, structures(shape), layout);
      default -> group.writeDataset(name, array(type(), shape), layout);
    }
  }

  private long[] shape(int longest) {
    long[] shape = new long[random.nextInt(4)];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = random.nextInt(25) == 0 ? 0 : 1 + random.nextInt(longest);
    }
    return shape;
  }

  private ArrayLayout layout(long[] shape) {
    if (random.nextBoolean()) {
      return ArrayLayout.DATASET;
    }
    long[] chunk = new long[shape.length];
    for (int i = 0; i < chunk.length; i++) {
      chunk[i] = 1L + random.nextInt(12);
    }
    ArrayLayout layout =
        ArrayLayout.DATASET
            .withChunk(random.nextInt(3) == 0 ? new long[0] : chunk)
            .deflate(random.nextInt(10));
    layout = random.nextBoolean() ? layout.shuffle() : layout;
    return random.nextBoolean() ? layout.fletcher32() : layout;
  }

  private static int size(long[] shape) {
    int size = 1;
    for (long n : shape) {
      size *= (int) n;
    }
    return size;
  }

  private NdArray array(ElementType type, long[] shape) {
    byte[] bytes = new byte[size(shape) * type.bytes()];
    random.nextBytes(bytes);
    NdArray array = NdArray.zeros(type, 1 + size(shape));
    if (array.elements() instanceof byte[] bits) {
      for (int i = 0; i < bytes.length; i++) {
        bits[i] = (byte) (type == ElementType.BOOL ? bytes[i] & 1 : bytes[i]);
      }
    } else {
      for (int i = 0; i < size(shape); i++) {
        switch (type.kind()) {
          case INTEGER, UNSIGNED -> array.setLong(bytes[i] & 0x7f, i);
          case FLOAT -> array.setDouble(bytes[i], i);
          default -> array.setComplex(new org.anam.array.Complex(bytes[i], -bytes[i]), i);
        }
      }
    }
    NdArray whole = array.slice(0, size(shape));
    NdArray shaped = shape.length == 0 ? array.slice(0, 1).reshape() : whole.reshape(shape);
    return random.nextInt(5) == 0 ? shaped.toDirect() : shaped;
  }

  private StringArray strings(long[] shape) {
    String[] strings = new String[size(shape)];
    boolean fixed = random.nextBoolean();
    for (int i = 0; i < strings.length; i++) {
      strings[i] = fixed ? "abcdefgh".substring(random.nextInt(9)) : text();
    }
    return StringArray.shaped(fixed ? 8 : 0, strings, shape);
  }

  private StructuredArray structures(long[] shape) {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      fields.put("field " + i, array(type(), shape));
    }
    return StructuredArray.of(fields);
  }
}
