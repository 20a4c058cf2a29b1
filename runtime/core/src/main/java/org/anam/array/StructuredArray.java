package org.anam.array;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.error.NearestName;

/**
 * An array of structures, as numpy's structured arrays: HDF5 compounds with numeric fields. Each
 * field is held as an array of its own, of the common shape. Immutable, as far as the fields'
 * elements are left alone.
 */
public final class StructuredArray {

  private final long[] shape;
  private final Map<String, NdArray> fields;

  private StructuredArray(long[] shape, Map<String, NdArray> fields) {
    this.shape = shape.clone();
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Structures with the given fields, in the map's order.
   *
   * @throws AnamException ANAM191 when there is no field or the fields' shapes differ
   */
  public static StructuredArray of(Map<String, NdArray> fields) {
    long[] shape = null;
    for (Map.Entry<String, NdArray> field : Argument.notNull(fields, "fields").entrySet()) {
      String name = Argument.notNull(field.getKey(), "fields (a key)");
      long[] found = Argument.notNull(field.getValue(), "fields (" + name + ")").shape();
      if (shape == null) {
        shape = found;
      } else if (!Arrays.equals(shape, found)) {
        throw Shapes.error(
            "Field "
                + name
                + " has shape "
                + Arrays.toString(found)
                + " and those before it "
                + Arrays.toString(shape));
      }
    }
    if (shape == null) {
      throw Shapes.error("A structured array needs at least one field");
    }
    return new StructuredArray(shape, fields);
  }

  /** The size along each dimension, a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** The number of dimensions. */
  public int rank() {
    return shape.length;
  }

  /** The number of structures: the product of the shape, 1 for a 0-d array. */
  public long size() {
    return fields.values().iterator().next().size();
  }

  /** The fields by name, in the order of the structure. */
  public Map<String, NdArray> fields() {
    return fields;
  }

  /**
   * One field.
   *
   * @throws AnamException ANAM191 when there is no such field, with the nearest name
   */
  public NdArray field(String name) {
    NdArray field = fields.get(Argument.notNull(name, "name"));
    if (field == null) {
      throw AnamException.of(CoreError.ARRAY, "The structure has no field " + name)
          .remedy(
              "Its fields are "
                  + fields.keySet()
                  + "."
                  + NearestName.question(name, fields.keySet()))
          .build();
    }
    return field;
  }

  /** Whether the other has equal fields in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StructuredArray array
        && fields.equals(array.fields)
        && List.copyOf(fields.keySet()).equals(List.copyOf(array.fields.keySet()));
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return "StructuredArray" + fields;
  }
}
