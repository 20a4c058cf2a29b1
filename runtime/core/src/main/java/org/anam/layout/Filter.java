package org.anam.layout;

import java.util.Arrays;
import java.util.List;
import org.anam.error.Argument;

/**
 * A filter through which the chunks of a dataset pass, forwards when they are written and backwards
 * when they are read. Immutable.
 *
 * <p>A filter is its number and parameters, which is all that a file holds of it, so engines need
 * not know it: they hand both on to what filters the chunks.
 *
 * @param id the number by which HDF5 knows the filter, its own or a registered one
 * @param name the filter's name, for messages
 * @param stage what the filter does, which decides when
 * @param parameters what the filter is told, in its own order
 */
public record Filter(int id, String name, Stage stage, List<Integer> parameters) {

  static final int DEFLATE = 1;
  static final int SHUFFLE = 2;
  static final int FLETCHER32 = 3;

  /** What a filter does to a chunk; filters work in this order when a chunk is written. */
  public enum Stage {
    /** Orders the bytes anew, so that they compress better. */
    ARRANGE,
    /** Makes fewer bytes of them. A chunk that does not get smaller stays as it is. */
    COMPRESS,
    /** Adds what reading verifies. */
    CHECK
  }

  /** Copies the parameters. */
  public Filter {
    Argument.notNull(name, "name");
    Argument.notNull(stage, "stage");
    parameters = List.copyOf(Argument.notNull(parameters, "parameters"));
  }

  /**
   * A filter.
   *
   * @param id the number by which HDF5 knows the filter
   * @param name the filter's name, for messages
   * @param stage what the filter does
   * @param parameters what the filter is told
   */
  public Filter(int id, String name, Stage stage, int... parameters) {
    this(
        id,
        name,
        stage,
        Arrays.stream(Argument.notNull(parameters, "parameters")).boxed().toList());
  }

  /**
   * The words for a filter of a file, the same from every engine: {@code deflate 4}, {@code
   * shuffle}, {@code fletcher32}, else the name that the file or the engine has for it, or the
   * number.
   *
   * @param id the filter's number
   * @param name may be empty
   * @param values the parameters in the file, which may be more than those that were given
   */
  public static String describe(int id, String name, int... values) {
    Argument.notNull(name, "name");
    Argument.notNull(values, "values");
    return switch (id) {
      case DEFLATE -> "deflate " + (values.length == 0 ? 0 : values[0]);
      case SHUFFLE -> "shuffle";
      case FLETCHER32 -> "fletcher32";
      default -> "filter " + (name.isEmpty() ? id : name);
    };
  }

  /** The name and parameters, such as {@code deflate 4}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    parameters.forEach(parameter -> text.append(' ').append(parameter));
    return text.toString();
  }
}
