package org.anam.array;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

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
    for (Map.Entry<String, NdArray> field : fields.entrySet()) {
      if (shape == null) {
        shape = field.getValue().shape();
      } else if (!java.util.Arrays.equals(shape, field.getValue().shape())) {
        throw AnamException.of(
                ErrorCode.ARRAY, "Field " + field.getKey() + " differs in shape from those before")
            .build();
      }
    }
    if (shape == null) {
      throw AnamException.of(ErrorCode.ARRAY, "A structured array needs a field").build();
    }
    return new StructuredArray(shape, fields);
  }

  /** The size along each dimension, a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** The fields by name, in the order of the structure. */
  public Map<String, NdArray> fields() {
    return fields;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StructuredArray array
        && fields.equals(array.fields)
        && fields.keySet().stream().toList().equals(array.fields.keySet().stream().toList());
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
