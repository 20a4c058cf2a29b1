package org.anam.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The blocks of a file that were used last. Not thread-safe. */
final class BlockCache {

  /** A block has 64 KiB, as the engine reads metadata. */
  static final int BITS = 16;

  static final int BLOCK = 1 << BITS;

  private final Map<Long, byte[]> blocks;

  BlockCache(long bytes) {
    long most = bytes >> BITS;
    blocks =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > most;
          }
        };
  }

  /** A block; null when it is not kept. */
  byte[] get(long number) {
    return blocks.get(number);
  }

  /** Whether a block is kept; asking does not count as use. */
  boolean has(long number) {
    return blocks.containsKey(number);
  }

  void put(long number, byte[] block) {
    blocks.put(number, block);
  }

  void clear() {
    blocks.clear();
  }
}
