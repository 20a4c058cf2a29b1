package org.anam.processor.model;

import java.util.List;

/**
 * How objects are built.
 *
 * @param parameters the Java names of the members that the constructor takes, in its order; the
 *     others are set afterwards
 */
public record Construction(List<String> parameters) {

  /** Copies the list. */
  public Construction {
    parameters = List.copyOf(parameters);
  }
}
