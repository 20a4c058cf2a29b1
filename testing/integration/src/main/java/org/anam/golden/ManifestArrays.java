package org.anam.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/** Compares arrays with the manifest's description: type, shape, elements in C order. */
final class ManifestArrays {

  private ManifestArrays() {}

  static boolean same(JsonNode expected, Object actual) {
    String dtype = expected.get("dtype").asText();
    if (actual instanceof StringArray strings) {
      return sameStrings(expected, dtype, strings);
    }
    if (actual instanceof String[] strings) {
      return sameStrings(expected, dtype, StringArray.of(strings));
    }
    if (actual instanceof StructuredArray array) {
      return sameStructures(expected, array);
    }
    if (actual instanceof NdArray array) {
      return dtype.equals(array.type().toString())
          && sameShape(expected, array.shape())
          && sameNumbers(expected.get("data"), array);
    }
    return actual != null && actual.getClass().isArray() && sameJavaArray(expected, dtype, actual);
  }

  /** A number of the manifest, which writes those that are not finite as texts. */
  static double number(JsonNode node) {
    if (node.isTextual()) {
      return Double.parseDouble(node.asText());
    }
    return node.doubleValue();
  }

  private static boolean sameShape(JsonNode expected, long... shape) {
    List<Long> sizes = new ArrayList<>();
    expected.get("shape").forEach(size -> sizes.add(size.asLong()));
    return sizes.equals(Arrays.stream(shape).boxed().toList());
  }

  private static boolean sameStrings(JsonNode expected, String dtype, StringArray strings) {
    boolean kind =
        strings.fixedLength() > 0
            ? dtype.equals("|S" + strings.fixedLength())
            : dtype.equals("object");
    List<String> texts = new ArrayList<>();
    expected.get("data").forEach(text -> texts.add(text.asText()));
    return kind
        && sameShape(expected, strings.shape())
        && texts.equals(Arrays.asList(strings.toArray()));
  }

  private static boolean sameStructures(JsonNode expected, StructuredArray array) {
    List<String> names = new ArrayList<>();
    expected.get("fields").forEach(name -> names.add(name.asText()));
    if (!sameShape(expected, array.shape())
        || !names.equals(List.copyOf(array.fields().keySet()))) {
      return false;
    }
    JsonNode rows = expected.get("data");
    int column = 0;
    for (Map.Entry<String, NdArray> field : array.fields().entrySet()) {
      for (int row = 0; row < rows.size(); row++) {
        JsonNode cell = rows.get(row).get(column);
        if (!cell.get("py").asText().equals("numpy." + field.getValue().type())
            || number(cell.get("value")) != field.getValue().doubleAt(row)) {
          return false;
        }
      }
      column++;
    }
    return true;
  }

  private static boolean sameNumbers(JsonNode data, NdArray array) {
    if (data.size() != array.size()) {
      return false;
    }
    for (int i = 0; i < data.size(); i++) {
      if (!sameNumber(data.get(i), array, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNumber(JsonNode node, NdArray array, int i) {
    return switch (array.type().kind()) {
      case BOOLEAN -> node.asBoolean() == array.booleanAt(i);
      case INTEGER -> node.bigIntegerValue().longValueExact() == array.longAt(i);
      case UNSIGNED ->
          array.type() == ElementType.UINT64
              ? node.bigIntegerValue().longValue() == ((long[]) array.elements())[i]
              : node.longValue() == array.longAt(i);
      case FLOAT -> Double.compare(number(node), array.doubleAt(i)) == 0;
      case COMPLEX ->
          new Complex(number(node.get(0)), number(node.get(1))).equals(array.complexAt(i));
    };
  }

  /** Java arrays of any rank: flattened, with the element type that the manifest gives. */
  private static boolean sameJavaArray(JsonNode expected, String dtype, Object array) {
    List<Long> shape = new ArrayList<>();
    List<Object> leaves = new ArrayList<>();
    flatten(array, shape, leaves, 0);
    if (!sameShape(expected, shape.stream().mapToLong(Long::longValue).toArray())) {
      return false;
    }
    JsonNode data = expected.get("data");
    if (data.size() != leaves.size()) {
      return false;
    }
    for (int i = 0; i < leaves.size(); i++) {
      if (!sameLeaf(data.get(i), dtype, leaves.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameLeaf(JsonNode node, String dtype, Object leaf) {
    if (leaf instanceof Boolean bool) {
      return dtype.equals("bool") && node.asBoolean() == bool;
    }
    if (leaf instanceof Complex complex) {
      return dtype.equals("complex128")
          && new Complex(number(node.get(0)), number(node.get(1))).equals(complex);
    }
    if (leaf instanceof Float || leaf instanceof Double) {
      return dtype.equals(leaf instanceof Float ? "float32" : "float64")
          && Double.compare(number(node), ((Number) leaf).doubleValue()) == 0;
    }
    int bits =
        leaf instanceof Byte ? 8 : leaf instanceof Short ? 16 : leaf instanceof Long ? 64 : 32;
    long value = ((Number) leaf).longValue();
    if (dtype.equals("uint" + bits)) {
      long mask = bits == 64 ? -1 : (1L << bits) - 1;
      return (value & mask) == node.bigIntegerValue().longValue();
    }
    return dtype.equals("int" + bits) && node.bigIntegerValue().longValueExact() == value;
  }

  private static void flatten(Object array, List<Long> shape, List<Object> leaves, int dim) {
    int length = java.lang.reflect.Array.getLength(array);
    if (shape.size() == dim) {
      shape.add((long) length);
    }
    for (int i = 0; i < length; i++) {
      Object element = java.lang.reflect.Array.get(array, i);
      if (element.getClass().isArray()) {
        flatten(element, shape, leaves, dim + 1);
      } else {
        leaves.add(element);
      }
    }
  }
}
