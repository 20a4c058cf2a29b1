package org.anam.storage;

/**
 * A thread's turn with an engine, which lasts until it is closed. A thread may take another one
 * before it ends, as a codec does that loads a second file.
 *
 * <pre>{@code
 * EngineTurn turn = storage.turn();
 * try {
 *   ...
 * } finally {
 *   turn.close();
 * }
 * }</pre>
 */
@FunctionalInterface
public interface EngineTurn extends AutoCloseable {

  /** The turn with an engine in which nobody waits for anybody. */
  EngineTurn FREE = () -> {};

  @Override
  void close();
}
