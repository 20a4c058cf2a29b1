package org.anam.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/**
 * How objects are built.
 *
 * @param parameters the Java names of the members that the constructor takes, in its order; the
 *     others are set afterwards
 * @param conversions the types to which members are converted first, by their Java names: where
 *     another constructor would be called otherwise
 */
public record Construction(List<String> parameters, Map<String, TypeName> conversions) {

  /** Copies both. */
  public Construction {
    parameters = List.copyOf(parameters);
    conversions = Map.copyOf(conversions);
  }
}
