package org.anam.mpi.testing;

import java.util.Map;
import java.util.TreeMap;

/** What went over a transport: calls by name at one rank, messages and bytes of all ranks. */
public final class Traffic {

  private final Map<String, Long> calls = new TreeMap<>();
  private long messages;
  private long bytes;

  synchronized void call(String name) {
    calls.merge(name, 1L, Long::sum);
  }

  synchronized void message(long length) {
    messages++;
    bytes += length;
  }

  /** How many messages went from one rank to another, those inside collective calls included. */
  public synchronized long messages() {
    return messages;
  }

  /** How many bytes they had. */
  public synchronized long bytes() {
    return bytes;
  }

  /** How often rank 0 called which operation of the transport. */
  public synchronized Map<String, Long> calls() {
    return new TreeMap<>(calls);
  }

  /** Starts to count anew. */
  public synchronized void clear() {
    calls.clear();
    messages = 0;
    bytes = 0;
  }
}
