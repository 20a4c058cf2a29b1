package org.anam.http;

/**
 * How many blocks a request asks for where nobody has said what is read next: the more, the more
 * often something was missing near what was fetched before. Metadata that lies together then costs
 * a few requests, and one read far away not more than it needs. Not thread-safe.
 */
final class ReadAhead {

  /** 256 KiB. */
  static final int LEAST = 4;

  /** 4 MiB. */
  static final int MOST = 64;

  private int blocks = LEAST;
  private long lastStart;
  private long lastEnd;

  /** How many blocks to ask for from this one on. */
  int next(long block) {
    boolean isNear = block >= lastStart - 4L * blocks && block <= lastEnd + 4L * blocks;
    blocks = isNear ? Math.min(MOST, 2 * blocks) : Math.max(LEAST, blocks / 2);
    return blocks;
  }

  /** Blocks were asked for. */
  void fetched(long start, long end) {
    lastStart = start;
    lastEnd = end;
  }
}
