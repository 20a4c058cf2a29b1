package org.anam.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.MemberValues;
import org.anam.codec.TypeDescriptor;
import org.anam.collection.AnamCollection;
import org.anam.collection.Store;
import org.anam.registry.Registry;

/** Compares loaded values with the manifest's description of what Python read. */
final class ManifestComparison {

  private final List<String> differences = new ArrayList<>();
  private int compared;

  List<String> differences() {
    return differences;
  }

  /** How many values were compared. */
  int compared() {
    return compared;
  }

  void compare(String at, JsonNode expected, Object actual) {
    compared++;
    String kind = expected.get("kind").asText();
    switch (kind) {
      case "none" -> check(at, expected, actual, actual == null || actual.equals(Optional.empty()));
      case "int" -> check(at, expected, actual, sameInteger(expected, actual));
      case "float" -> check(at, expected, actual, sameFloat(expected, actual));
      case "bool" ->
          check(at, expected, actual, Boolean.valueOf(value(expected).asBoolean()).equals(actual));
      case "str" -> check(at, expected, actual, value(expected).asText().equals(actual));
      case "complex" -> check(at, expected, actual, sameComplex(value(expected), actual));
      case "array" -> check(at, expected, actual, ManifestArrays.same(expected, actual));
      case "list" -> compareList(at, expected, actual);
      case "dict" -> compareDict(at, expected, actual);
      case "object" -> compareObject(at, expected, actual);
      default -> differences.add(at + ": the manifest has the unknown kind " + kind);
    }
  }

  private static JsonNode value(JsonNode expected) {
    return expected.get("value");
  }

  private void check(String at, JsonNode expected, Object actual, boolean same) {
    if (!same) {
      String type = actual == null ? "" : " (" + actual.getClass().getSimpleName() + ")";
      differences.add(at + ": expected " + expected + ", found " + actual + type);
    }
  }

  private static boolean sameInteger(JsonNode expected, Object actual) {
    if (actual instanceof UnsignedNumber number) {
      return number.toBigInteger().equals(value(expected).bigIntegerValue());
    }
    if (!(actual instanceof Number number) || actual instanceof Double || actual instanceof Float) {
      return false;
    }
    long bits = number.longValue();
    if (expected.get("py").asText().startsWith("numpy.uint")) {
      // A member that is declared as unsigned holds the bits in a Java integer of the width.
      int width = Integer.parseInt(expected.get("py").asText().substring("numpy.uint".length()));
      long mask = width == 64 ? -1 : (1L << width) - 1;
      return (bits & mask) == value(expected).bigIntegerValue().longValue();
    }
    return value(expected).bigIntegerValue().equals(java.math.BigInteger.valueOf(bits));
  }

  private static boolean sameFloat(JsonNode expected, Object actual) {
    double number = ManifestArrays.number(value(expected));
    return (actual instanceof Double || actual instanceof Float)
        && Double.compare(((Number) actual).doubleValue(), number) == 0;
  }

  private static boolean sameComplex(JsonNode expected, Object actual) {
    double re = ManifestArrays.number(expected.get(0));
    double im = ManifestArrays.number(expected.get(1));
    if (actual instanceof ComplexFloat number) {
      return number.re() == re && number.im() == im;
    }
    return new Complex(re, im).equals(actual);
  }

  private void compareList(String at, JsonNode expected, Object actual) {
    JsonNode items = expected.get("items");
    if (!(actual instanceof List<?> list) || list.size() != items.size()) {
      check(at, expected, actual, false);
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      compare(at + "[" + i + "]", items.get(i), list.get(i));
    }
  }

  private void compareDict(String at, JsonNode expected, Object actual) {
    JsonNode items = expected.get("items");
    if (!(actual instanceof Map<?, ?> map) || map.size() != items.size()) {
      check(at, expected, actual, false);
      return;
    }
    int i = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      compare(at + ".key[" + i + "]", items.get(i).get(0), entry.getKey());
      compare(at + "[" + i + "]", items.get(i).get(1), entry.getValue());
      i++;
    }
  }

  private void compareObject(String at, JsonNode expected, Object actual) {
    String name = expected.get("class").asText();
    Codec<?> codec = Registry.standard().byName(name).orElse(null);
    if (codec == null || actual == null || actual.getClass() != codec.descriptor().type()) {
      check(at, expected, actual, false);
      return;
    }
    compareMembers(at, expected, actual, codec);
    JsonNode extra = expected.get("extra_data");
    if (extra != null) {
      compareExtra(at, extra, extraData(actual));
    }
    JsonNode others = expected.get("other");
    if (others != null) {
      others
          .properties()
          .forEach(
              other ->
                  compare(
                      at + "." + other.getKey(),
                      other.getValue(),
                      ((GoldenObject) actual).other(other.getKey())));
    }
  }

  private <T> void compareMembers(String at, JsonNode expected, Object actual, Codec<T> codec) {
    JsonNode outputs = expected.get("outputs");
    if (outputs == null) {
      return;
    }
    TypeDescriptor<T> descriptor = codec.descriptor();
    List<String> names = descriptor.members().stream().map(TypeDescriptor.Member::name).toList();
    T object = descriptor.type().cast(actual);
    outputs
        .properties()
        .forEach(
            member -> {
              String place = at + "." + member.getKey();
              if (names.contains(member.getKey())) {
                compare(
                    place,
                    member.getValue(),
                    new MemberValues().get(object, codec, member.getKey()));
              } else {
                differences.add(place + ": the Java class has no such member");
              }
            });
  }

  /** In order; without the name map, which Python takes for extra data and we do not. */
  private void compareExtra(String at, JsonNode expected, Map<String, Object> actual) {
    List<Map.Entry<String, JsonNode>> entries =
        expected.properties().stream().filter(e -> !e.getKey().equals("namemaps")).toList();
    if (entries.size() != actual.size()) {
      differences.add(at + ": expected the extra data " + entries + ", found " + actual);
      return;
    }
    Iterator<Map.Entry<String, Object>> found = actual.entrySet().iterator();
    for (Map.Entry<String, JsonNode> entry : entries) {
      Map.Entry<String, Object> next = found.next();
      if (!next.getKey().equals(entry.getKey())) {
        differences.add(at + ": extra data " + entry.getKey() + " expected, found " + next);
      }
      compare(at + "." + entry.getKey(), entry.getValue(), next.getValue());
    }
  }

  private static Map<String, Object> extraData(Object object) {
    if (object instanceof AnamCollection<?> collection) {
      return collection.extraData();
    }
    if (object instanceof Store store) {
      return store.extraData();
    }
    return ((GoldenObject) object).extraData;
  }
}
