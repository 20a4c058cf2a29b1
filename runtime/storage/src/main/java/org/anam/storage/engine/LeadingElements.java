package org.anam.storage.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/** The first elements of arrays of any kind, for descriptions. */
public final class LeadingElements {

  private LeadingElements() {}

  /**
   * The first elements.
   *
   * @param all a 1-d NdArray, StringArray or StructuredArray of at least that many
   */
  public static Object of(Object all, int count) {
    if (all instanceof NdArray array) {
      return array.slice(0, count);
    }
    if (all instanceof StringArray texts) {
      return StringArray.of(Arrays.copyOf(texts.toArray(), count));
    }
    Map<String, NdArray> columns = new LinkedHashMap<>();
    ((StructuredArray) all)
        .fields()
        .forEach((name, column) -> columns.put(name, column.slice(0, count)));
    return StructuredArray.of(columns);
  }
}
