package org.anam.storage.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/**
 * Compares all that the port says of two open files, of whichever engines. What one refuses the
 * other has to refuse by an error of the same code.
 */
public final class FileComparison {

  private static final int MOST_GROUPS = 20_000;
  private static final int FIRST = 5;

  private final List<String> differences = new ArrayList<>();
  private final Map<String, String> identities = new HashMap<>();
  private int groups;
  private int values;

  private FileComparison() {}

  /** What differs, a line for each; empty for equal files. */
  public static List<String> differences(StorageFile left, StorageFile right) {
    FileComparison comparison = new FileComparison();
    comparison.compare("user block", left::userBlock, right::userBlock);
    Optional<Pair<StorageGroup>> roots = comparison.both("/", left::root, right::root);
    roots.ifPresent(both -> comparison.group("", both.left(), both.right()));
    return comparison.differences;
  }

  /** The groups and values of a file that two engines agree on. */
  static String count(StorageFile left, StorageFile right) {
    FileComparison comparison = new FileComparison();
    comparison
        .both("/", left::root, right::root)
        .ifPresent(both -> comparison.group("", both.left(), both.right()));
    return comparison.groups + " groups, " + comparison.values + " values";
  }

  private static Object answer(Supplier<?> question) {
    try {
      return question.get();
    } catch (AnamException e) {
      return e.code().id();
    } catch (IllegalStateException e) {
      return "does not fit";
    }
  }

  private void compare(String what, Supplier<?> left, Supplier<?> right) {
    Object one = answer(left);
    Object other = answer(right);
    if (!equal(one, other)) {
      differences.add(what + ": " + show(one) + " | " + show(other));
    }
  }

  private static boolean equal(Object left, Object right) {
    if (left instanceof NdArray one && right instanceof NdArray other) {
      return one.type() == other.type()
          && Arrays.equals(one.shape(), other.shape())
          && sameNumbers(one, other);
    }
    return Objects.deepEquals(left, right);
  }

  /** Equal to the bit, but for the payload of what is not a number. */
  private static boolean sameNumbers(NdArray one, NdArray other) {
    if (one.type().kind() == ElementType.Kind.FLOAT) {
      for (int i = 0; i < one.size(); i++) {
        if (Double.compare(one.doubleAt(i), other.doubleAt(i)) != 0) {
          return false;
        }
      }
      return true;
    }
    return one.equals(other);
  }

  private static String show(Object value) {
    String text = value instanceof Object[] array ? Arrays.deepToString(array) : "" + value;
    if (value instanceof long[] shape) {
      text = Arrays.toString(shape);
    }
    if (value instanceof byte[] bytes) {
      text = Arrays.toString(Arrays.copyOf(bytes, Math.min(60, bytes.length)));
    }
    return text.length() > 200 ? text.substring(0, 200) + "..." : text;
  }

  /** What two files have in one place. */
  private record Pair<T>(T left, T right) {}

  /** Two answers, where both are more than an error. */
  private <T> Optional<Pair<T>> both(String what, Supplier<T> left, Supplier<T> right) {
    AtomicReference<T> first = new AtomicReference<>();
    AtomicReference<T> second = new AtomicReference<>();
    Object one = answer(() -> take(first, left));
    Object other = answer(() -> take(second, right));
    if (first.get() != null && second.get() != null) {
      return Optional.of(new Pair<>(first.get(), second.get()));
    }
    Object oneFails = first.get() == null ? one : "opens";
    Object otherFails = second.get() == null ? other : "opens";
    if (!Objects.equals(oneFails, otherFails)) {
      differences.add(what + ": " + show(oneFails) + " | " + show(otherFails));
    }
    return Optional.empty();
  }

  private static <T> Object take(AtomicReference<T> target, Supplier<T> source) {
    target.set(source.get());
    return target.get();
  }

  private void group(String path, StorageGroup left, StorageGroup right) {
    try (left;
        right) {
      if (++groups > MOST_GROUPS) {
        return;
      }
      String known = identities.putIfAbsent(left.identity(), right.identity());
      if (known != null) {
        compare(path + " identity", () -> known, right::identity);
        return;
      }
      compare(path + " path", left::path, right::path);
      compare(path + " links", left::linkCount, right::linkCount);
      compare(path + " attributes", left::attributeCount, right::attributeCount);
      compare(path + " names of attributes", left::attributeNames, right::attributeNames);
      compare(path + " names of links", left::linkNames, right::linkNames);
      if (answer(left::attributeNames) instanceof List<?> names) {
        for (Object name : names) {
          attribute(path, (String) name, left::openAttribute, right::openAttribute);
        }
      }
      if (answer(left::linkNames) instanceof List<?> names) {
        for (Object name : names) {
          entry(path, (String) name, left, right);
        }
      }
    }
  }

  /** Opens an attribute by its name. */
  private interface Opener {
    StoredAttribute open(String name);
  }

  private void attribute(String path, String name, Opener left, Opener right) {
    String at = path + " @" + name;
    both(at, () -> left.open(name), () -> right.open(name))
        .ifPresent(
            both -> {
              try (StoredAttribute one = both.left();
                  StoredAttribute other = both.right()) {
                value(at, one, other);
              }
            });
  }

  private void entry(String path, String name, StorageGroup left, StorageGroup right) {
    String at = path + "/" + name;
    compare(at + " external", () -> left.isExternalLink(name), () -> right.isExternalLink(name));
    compare(at + " target", () -> left.linkTarget(name), () -> right.linkTarget(name));
    Object kind = answer(() -> left.link(name));
    compare(at, () -> kind, () -> right.link(name));
    if (kind == StorageGroup.Link.GROUP) {
      both(at, () -> left.openGroup(name), () -> right.openGroup(name))
          .ifPresent(both -> group(at, both.left(), both.right()));
    } else if (kind == StorageGroup.Link.DATASET) {
      both(at, () -> left.openDataset(name), () -> right.openDataset(name))
          .ifPresent(both -> dataset(at, both.left(), both.right()));
    }
  }

  private void dataset(String at, StoredDataset left, StoredDataset right) {
    try (left;
        right) {
      value(at, left, right);
      compare(at + " layout", left::layout, right::layout);
      compare(at + " names of attributes", left::attributeNames, right::attributeNames);
      if (answer(left::attributeNames) instanceof List<?> names) {
        for (Object name : names) {
          attribute(at, (String) name, left::openAttribute, right::openAttribute);
        }
      }
    }
  }

  private void value(String at, StoredValue left, StoredValue right) {
    values++;
    compare(at + " kind", left::kind, right::kind);
    compare(at + " element type", left::elementType, right::elementType);
    compare(at + " type", left::typeName, right::typeName);
    compare(at + " null", left::isNull, right::isNull);
    compare(at + " shape", left::shape, right::shape);
    compare(at + " elements", () -> elements(left), () -> elements(right));
    compare(at + " text bytes", () -> textBytes(left), () -> textBytes(right));
    compare(at + " scalar", () -> scalar(left), () -> scalar(right));
    compare(at + " first", () -> left.readFirst(FIRST), () -> right.readFirst(FIRST));
    compare(at + " bytes", left::readBytes, right::readBytes);
  }

  private static Object elements(StoredValue value) {
    return value.isNull() ? null : value.readElements();
  }

  private static Object textBytes(StoredValue value) {
    boolean isText = value.kind() == StoredValue.Kind.TEXT && !value.isNull();
    return isText ? value.readTextBytes() : null;
  }

  private static Object scalar(StoredValue value) {
    if (value.isNull() || value.shape().length > 0) {
      return null;
    }
    return switch (value.kind()) {
      case INTEGER -> value.readInteger();
      case FLOAT -> value.readFloat();
      case COMPLEX -> text(value.readComplex());
      case BOOLEAN, ENUM -> value.readEnum();
      case TEXT -> value.readText();
      case STRUCTURED, OTHER -> null;
    };
  }

  private static String text(Complex value) {
    return value.re() + " " + value.im();
  }
}
