package org.anam.storage.direct.message;

import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.Window;

/**
 * The filters through which chunks pass when they are written, in this order.
 *
 * @param filters the filters
 */
public record FilterPipeline(List<Filter> filters) {

  /** No filter. */
  public static final FilterPipeline NONE = new FilterPipeline(List.of());

  private static final int MOST = 32;

  /** From here on filters have names. */
  private static final int FIRST_NAMED = 256;

  /**
   * A filter.
   *
   * @param id its registered number
   * @param name the name that the file has for it; may be empty
   * @param isOptional whether a chunk may do without
   * @param values its parameters
   */
  public record Filter(int id, byte[] name, boolean isOptional, int[] values) {}

  /** Decodes the message. */
  public static FilterPipeline decode(Window window) {
    int version = window.u8();
    int count = window.u8();
    if (version < 1 || version > 2 || count > MOST) {
      throw window.damaged("has the version " + version + " and " + count + " filters");
    }
    if (version == 1) {
      window.skip(6);
    }
    List<Filter> filters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      filters.add(filter(window, version));
    }
    return new FilterPipeline(List.copyOf(filters));
  }

  private static Filter filter(Window window, int version) {
    int id = window.u16();
    int nameLength = version == 1 || id >= FIRST_NAMED ? window.u16() : 0;
    int flags = window.u16();
    int count = window.u16();
    int padded = version == 1 ? (nameLength + 7) & ~7 : nameLength;
    Window name = window.window(padded, window.toString());
    int end = 0;
    while (end < nameLength && name.u8() != 0) {
      end++;
    }
    name.position(0);
    byte[] bytes = name.bytes(end);
    if (count * 4 > window.remaining()) {
      throw window.damaged("has a filter of " + count + " values");
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = window.i32();
    }
    if (version == 1 && (count & 1) != 0) {
      window.skip(4);
    }
    return new Filter(id, bytes, (flags & 1) != 0, values);
  }
}
