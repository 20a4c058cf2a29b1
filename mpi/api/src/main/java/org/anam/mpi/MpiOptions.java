package org.anam.mpi;

import java.util.List;
import java.util.Optional;
import org.anam.error.Argument;
import org.anam.mpi.exchange.Exchange;
import org.anam.registry.Registry;

/**
 * How a communicator is made. Immutable and thread-safe; each method returns a changed copy, and
 * throws ANAM178 for null.
 */
public final class MpiOptions {

  private static final MpiOptions DEFAULTS =
      new MpiOptions(
          Optional.empty(), Optional.empty(), List.of(), false, false, Exchange.LIST_LIMIT);

  private final Optional<Registry> registry;
  private final Optional<String> transport;
  private final List<String> arguments;
  private final boolean verbose;
  private final boolean progress;
  private final int listLimit;

  private MpiOptions(
      Optional<Registry> registry,
      Optional<String> transport,
      List<String> arguments,
      boolean verbose,
      boolean progress,
      int listLimit) {
    this.registry = registry;
    this.transport = transport;
    this.arguments = arguments;
    this.verbose = verbose;
    this.progress = progress;
    this.listLimit = listLimit;
  }

  /**
   * The standard registry, the transport of whatever launched the program, and silent {@link
   * Communicator#write} and {@link Communicator#writeProgress}.
   */
  public static MpiOptions defaults() {
    return DEFAULTS;
  }

  /** The codecs that messages may use; the same on all ranks. */
  public MpiOptions registry(Registry value) {
    return new MpiOptions(
        Optional.of(Argument.notNull(value, "value")),
        transport,
        arguments,
        verbose,
        progress,
        listLimit);
  }

  /**
   * The transport, {@code native}, {@code mpj} or {@code single}, instead of that of whatever
   * launched the program.
   */
  public MpiOptions transport(String name) {
    return new MpiOptions(
        registry,
        Optional.of(Argument.notNull(name, "name")),
        arguments,
        verbose,
        progress,
        listLimit);
  }

  /** The arguments of {@code main}, in which some launchers hand over what a rank must know. */
  public MpiOptions arguments(String... values) {
    return new MpiOptions(
        registry,
        transport,
        List.of(Argument.noneNull("values", values)),
        verbose,
        progress,
        listLimit);
  }

  /** Makes {@link Communicator#write} and {@link Communicator#writeRoot} print. */
  public MpiOptions verbose() {
    return new MpiOptions(registry, transport, arguments, true, progress, listLimit);
  }

  /** Makes {@link Communicator#writeProgress} print. */
  public MpiOptions progress() {
    return new MpiOptions(registry, transport, arguments, verbose, true, listLimit);
  }

  /** Lists of more bytes travel part by part; settable so that tests need no gigabytes. */
  MpiOptions listLimit(int bytes) {
    return new MpiOptions(registry, transport, arguments, verbose, progress, bytes);
  }

  int listLimit() {
    return listLimit;
  }

  Registry registry() {
    return registry.orElseGet(Registry::standard);
  }

  Optional<String> transport() {
    return transport;
  }

  List<String> arguments() {
    return arguments;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean isProgress() {
    return progress;
  }
}
