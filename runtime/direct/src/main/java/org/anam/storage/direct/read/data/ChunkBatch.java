package org.anam.storage.direct.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anam.storage.direct.bytes.Input;

/**
 * Chunks that are read together: the source is told of all of them before the first is read, so
 * that a distant one fetches them side by side.
 */
final class ChunkBatch {

  private static final int MOST_CHUNKS = 256;
  private static final long MOST_BYTES = 8L << 20;

  private final Input input;
  private final Consumer<ChunkReader.Stored> reader;
  private final List<ChunkReader.Stored> waiting = new ArrayList<>();
  private long bytes;

  /**
   * An empty batch.
   *
   * @param reader reads a chunk
   */
  ChunkBatch(Input input, Consumer<ChunkReader.Stored> reader) {
    this.input = input;
    this.reader = reader;
  }

  /** Adds a chunk, and reads all when they are many or large. */
  void add(ChunkReader.Stored chunk) {
    waiting.add(chunk);
    bytes += chunk.size();
    if (waiting.size() >= MOST_CHUNKS || bytes >= MOST_BYTES) {
      readAll();
    }
  }

  /** Reads all that have been added. */
  void readAll() {
    if (waiting.size() > 1) {
      input.announce(
          waiting.stream().mapToLong(ChunkReader.Stored::address).toArray(),
          waiting.stream().mapToLong(ChunkReader.Stored::size).toArray());
    }
    waiting.forEach(reader);
    waiting.clear();
    bytes = 0;
  }
}
