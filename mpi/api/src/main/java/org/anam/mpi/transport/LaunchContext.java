package org.anam.mpi.transport;

import java.util.List;
import java.util.Map;

/**
 * What shows how the program was launched.
 *
 * @param arguments the arguments of {@code main}, as far as the program hands them on
 * @param environment the environment variables
 */
public record LaunchContext(List<String> arguments, Map<String, String> environment) {

  /** Keeps copies of both. */
  public LaunchContext {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
