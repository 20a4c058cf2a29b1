package org.anam.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.inspect.Inspection;
import org.anam.inspect.Node;
import org.anam.inspect.Node.Kind;
import org.anam.storage.error.StorageError;

/**
 * Compares two files by what they mean: members by name, items by number, values of dictionaries by
 * key. How something is stored (attribute or dataset, chunks, byte order, lists of the old style)
 * does not count.
 */
final class Comparison {

  private final Inspection first;
  private final Inspection second;
  private final Tolerance tolerance;
  private final Predicate<String> ignored;
  private final Consumer<String> listener;
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, Node> firstByPath = new HashMap<>();
  private final Map<String, Node> secondByPath = new HashMap<>();

  Comparison(
      Inspection first,
      Inspection second,
      Tolerance tolerance,
      Predicate<String> ignored,
      Consumer<String> listener) {
    this.first = first;
    this.second = second;
    this.tolerance = tolerance;
    this.ignored = ignored;
    this.listener = listener;
  }

  /** Compares what lies at one place of both files. */
  List<Difference> compare(Node a, Node b) {
    a.all().forEach(node -> put(node, firstByPath));
    b.all().forEach(node -> put(node, secondByPath));
    String path = a.path().equals("/") ? "" : a.path();
    compare(path, a, b);
    return List.copyOf(differences);
  }

  /** Links lead to groups; an attribute may have the path of one. */
  private static void put(Node node, Map<String, Node> byPath) {
    if (!node.location().attribute()) {
      byPath.putIfAbsent(node.path(), node);
    }
  }

  private void compare(String path, Node givenA, Node givenB) {
    if (ignored.test(path)) {
      return;
    }
    listener.accept(path);
    Node a = resolve(givenA, firstByPath);
    Node b = resolve(givenB, secondByPath);
    String problem = unreadable(a) != null ? unreadable(a) : unreadable(b);
    if (problem != null) {
      add(path, Difference.Kind.UNREADABLE, text(a, unreadable(a)), text(b, unreadable(b)));
      return;
    }
    if (a.kind() != b.kind()) {
      add(path, Difference.Kind.KIND, words(a), words(b));
      return;
    }
    switch (a.kind()) {
      case OBJECT -> {
        if (!a.type().equals(b.type())) {
          add(path, Difference.Kind.CLASS, a.type(), b.type());
        }
        compareNamed(path, a.children(), b.children(), "/");
      }
      case GROUP -> compareNamed(path, a.children(), b.children(), "/");
      case LIST -> compareItems(path, a.children(), b.children());
      case DICTIONARY -> compareNamed(path, a.children(), b.children(), "");
      case SCALAR -> compareScalars(path, a, b);
      case ARRAY, OTHER -> compareArrays(path, a, b);
      case LINK -> {
        if (!a.type().equals(b.type())) {
          add(path, Difference.Kind.VALUE, words(a), words(b));
        }
      }
      case ABSENT -> {
        // Nothing equals nothing.
      }
    }
    compareNamed(path, extras(a), extras(b), "/@");
  }

  /** A link to what was described elsewhere stands for that. */
  private static Node resolve(Node node, Map<String, Node> byPath) {
    if (node.kind() == Kind.LINK && node.storage() == Node.Storage.GROUP) {
      Node target = byPath.get(node.type());
      // What lies in itself would be compared for ever.
      boolean cycle = node.path().startsWith(node.type() + "/") || node.type().equals("/");
      return target == null || cycle ? node : target;
    }
    return node;
  }

  private static String unreadable(Node node) {
    return node.problems().stream()
        .filter(p -> p.code() == StorageError.DAMAGED || p.code() == StorageError.BAD_TEXT)
        .map(p -> p.code().id() + " " + p.what())
        .findFirst()
        .orElse(null);
  }

  private static String text(Node node, String problem) {
    return problem != null ? problem : words(node);
  }

  /** Attributes of datasets count; entries that readers of lists pass over do, too. */
  private static List<Node> extras(Node node) {
    return node.extras();
  }

  private void compareNamed(String path, List<Node> a, List<Node> b, String separator) {
    for (Pairs.Pair pair : Pairs.of(a, b)) {
      Node any = pair.first() == null ? pair.second() : pair.first();
      String at = path + (any.key().isPresent() ? "" : separator) + pair.step();
      if (pair.second() == null) {
        add(at, Difference.Kind.ONLY_IN_FIRST, words(any), "");
      } else if (pair.first() == null) {
        add(at, Difference.Kind.ONLY_IN_SECOND, "", words(any));
      } else {
        compare(at, pair.first(), pair.second());
      }
    }
  }

  private void compareItems(String path, List<Node> a, List<Node> b) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      String at = path + "[" + i + "]";
      if (i >= b.size()) {
        add(at, Difference.Kind.ONLY_IN_FIRST, words(a.get(i)), "");
      } else if (i >= a.size()) {
        add(at, Difference.Kind.ONLY_IN_SECOND, "", words(b.get(i)));
      } else {
        compare(at, a.get(i), b.get(i));
      }
    }
  }

  private void compareScalars(String path, Node a, Node b) {
    Object x = a.value().orElse(null);
    Object y = b.value().orElse(null);
    if (!type(a).equals(type(b))) {
      add(path, Difference.Kind.TYPE, words(a), words(b));
    } else if (x instanceof Number m && y instanceof Number n && isInexact(x, m, n)) {
      if (!tolerance.accepts(m.doubleValue(), n.doubleValue())) {
        add(path, Difference.Kind.VALUE, words(a), words(b));
      }
    } else if (x instanceof Record || !String.valueOf(x).equals(String.valueOf(y))) {
      NdArray left = complex(x);
      NdArray right = complex(y);
      if (left == null
          || right == null
          || ArrayComparison.of(path, left, right, new long[0], tolerance) != null) {
        add(path, Difference.Kind.VALUE, words(a), words(b));
      }
    }
  }

  /** Whether two numbers are to be compared as doubles. */
  private boolean isInexact(Object x, Number m, Number n) {
    return x instanceof Double
        || x instanceof Float
        || ((tolerance.absolute() > 0 || tolerance.relative() > 0)
            && !m.toString().equals(n.toString()));
  }

  private static NdArray complex(Object value) {
    if (value instanceof org.anam.array.Complex number) {
      return NdArray.scalar(number);
    }
    return value instanceof org.anam.array.ComplexFloat number ? NdArray.scalar(number) : null;
  }

  private void compareArrays(String path, Node a, Node b) {
    if (!type(a).equals(type(b))) {
      add(path, Difference.Kind.TYPE, words(a), words(b));
      return;
    }
    if (!Arrays.equals(a.shape(), b.shape())) {
      add(path, Difference.Kind.SHAPE, words(a), words(b));
      return;
    }
    try {
      Object x = first.read(a);
      Object y = second.read(b);
      if (x == null || y == null) {
        if (ValueText.size(a.shape()) > 0 && !a.type().startsWith("nothing")) {
          add(path, Difference.Kind.UNREADABLE, words(a), words(b));
        }
        return;
      }
      Difference difference = ArrayComparison.of(path, x, y, a.shape(), tolerance);
      if (difference != null) {
        differences.add(difference);
      }
    } catch (AnamException e) {
      add(path, Difference.Kind.UNREADABLE, e.code().id() + " " + e.what() + ". " + e.remedy(), "");
    }
  }

  /** The type; texts are texts, whether of fixed length or not. */
  private static String type(Node node) {
    String type = ValueText.type(node);
    return type.startsWith("text of ") ? "text" : type;
  }

  private void add(String path, Difference.Kind kind, String a, String b) {
    if (!ignored.test(path)) {
      differences.add(new Difference(path.isEmpty() ? "/" : path, kind, a, b));
    }
  }

  private static String words(Node node) {
    return switch (node.kind()) {
      case OBJECT -> "object " + node.type();
      case LIST -> "list of " + node.children().size();
      case DICTIONARY -> "dictionary of " + node.children().size();
      case GROUP -> "group";
      case ABSENT -> "null";
      case LINK -> "link to " + node.type();
      case OTHER -> ValueText.typeAndShape(node);
      case SCALAR -> ValueText.type(node) + " " + ValueText.of(node);
      case ARRAY -> "array " + ValueText.typeAndShape(node);
    };
  }
}
