package org.anam.array.flat;

import java.util.Arrays;

/**
 * Java arrays of one class, such as {@code double[][]}, and how their elements lie in one flat
 * array: row by row, all rows of a dimension equally long. Immutable.
 */
public final class JavaArrayForm {

  private static final Object[] NONE = {};

  private final JavaElement element;

  /** The class of the array, of its rows, of their rows and so on. */
  private final Class<?>[] classes;

  private JavaArrayForm(JavaElement element, Class<?>[] classes) {
    this.element = element;
    this.classes = classes;
  }

  /** The form of arrays of a class; null when it is no array or its elements have no flat form. */
  public static JavaArrayForm of(Class<?> type) {
    int rank = 0;
    Class<?> leaf = type;
    while (leaf.isArray()) {
      leaf = leaf.componentType();
      rank++;
    }
    JavaElement element = JavaElement.of(leaf);
    if (rank == 0 || element == null) {
      return null;
    }
    Class<?>[] classes = new Class<?>[rank];
    classes[0] = type;
    for (int dim = 1; dim < rank; dim++) {
      classes[dim] = classes[dim - 1].componentType();
    }
    return new JavaArrayForm(element, classes);
  }

  /**
   * The class of arrays of more dimensions.
   *
   * @param row the class of an array of one dimension
   */
  public static Class<?> classOf(Class<?> row, int rank) {
    Class<?> type = row;
    for (int i = 1; i < rank; i++) {
      type = type.arrayType();
    }
    return type;
  }

  /** What the arrays consist of. */
  public JavaElement element() {
    return element;
  }

  /** The number of dimensions. */
  public int rank() {
    return classes.length;
  }

  /**
   * The length of each dimension, as the first rows have it.
   *
   * @throws NullElementException when one of these rows is null
   */
  public long[] shape(Object array) {
    long[] shape = new long[rank()];
    Object row = array;
    for (int dim = 0; dim < shape.length - 1; dim++) {
      Object[] rows = (Object[]) row;
      shape[dim] = rows.length;
      if (rows.length == 0) {
        return shape;
      }
      row = NullElementException.notNull(rows[0], 0);
    }
    shape[shape.length - 1] = element.length(row);
    return shape;
  }

  /**
   * The row that is itself the flat array of all elements; null when they have to be copied.
   *
   * @throws NullElementException when a string is null
   */
  public Object shared(Object array, long[] shape) {
    Object row = array;
    for (int dim = 0; dim < shape.length - 1; dim++) {
      if (shape[dim] != 1) {
        return null;
      }
      row = ((Object[]) row)[0];
    }
    if (element == JavaElement.STRING) {
      NullElementException.requireNone((String[]) row);
    }
    return element.isFlat() ? row : null;
  }

  /** A flat array for this many elements. */
  public Object allocate(int size) {
    return element.allocate(size);
  }

  /**
   * Copies all elements into a flat array.
   *
   * @param shape that of {@link #shape}
   * @return the first dimension in which the length of a row differs from the shape's; -1 for none
   * @throws NullElementException when a row or an element is null
   */
  public int flatten(Object array, Object flat, long[] shape) {
    return shape.length == 1
        ? flattenRow(array, flat, 0, (int) shape[0]) ? -1 : 0
        : flatten(array, flat, 0, shape, 0);
  }

  private int flatten(Object array, Object flat, int offset, long[] shape, int dim) {
    Object[] rows = (Object[]) array;
    if (rows.length != shape[dim]) {
      return dim;
    }
    int stride = stride(shape, dim);
    int at = offset;
    for (int i = 0; i < rows.length; i++) {
      Object row = NullElementException.notNull(rows[i], i);
      // Rows of elements by a loop and not by recursion, which the compiler does not inline.
      if (dim == shape.length - 2) {
        if (!flattenRow(row, flat, at, stride)) {
          return dim + 1;
        }
      } else {
        int wrong = flatten(row, flat, at, shape, dim + 1);
        if (wrong >= 0) {
          return wrong;
        }
      }
      at += stride;
    }
    return -1;
  }

  private boolean flattenRow(Object row, Object flat, int offset, int length) {
    if (element.length(row) != length) {
      return false;
    }
    element.flatten(row, flat, offset, length);
    return true;
  }

  /** The Java array of a shape; where the two are alike, it is the flat array itself. */
  public Object build(Object flat, long[] shape) {
    return shape.length == 1 && element.isFlat() ? flat : build(flat, 0, shape, 0);
  }

  private Object build(Object flat, int offset, long[] shape, int dim) {
    int length = (int) shape[dim];
    if (dim == shape.length - 1) {
      return element.row(flat, offset, length);
    }
    Object[] rows = rows(length, dim);
    int stride = stride(shape, dim);
    for (int i = 0; i < length; i++) {
      rows[i] = build(flat, offset + i * stride, shape, dim + 1);
    }
    return rows;
  }

  @SuppressWarnings("unchecked") // above the last dimension arrays are of arrays
  private Object[] rows(int length, int dim) {
    return Arrays.copyOf(NONE, length, (Class<? extends Object[]>) classes[dim]);
  }

  private static int stride(long[] shape, int dim) {
    int stride = 1;
    for (int d = dim + 1; d < shape.length; d++) {
      stride *= (int) shape[d];
    }
    return stride;
  }
}
