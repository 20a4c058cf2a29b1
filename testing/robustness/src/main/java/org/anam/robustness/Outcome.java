package org.anam.robustness;

/** What loading a damaged file came to. */
enum Outcome {
  /** An {@code AnamException}. */
  ERROR,
  /** The value that was saved: the damage hit nothing that matters. */
  SAME,
  /** Another value: the damage hit data that nothing protects. */
  CHANGED,
  /** Another exception than {@code AnamException}, which is a fault of Anam. */
  UNEXPECTED,
  /** A native handle stayed open, which is a fault of Anam. */
  LEAK,
  /** The process died. */
  CRASH,
  /** No answer within the time limit. */
  HANG
}
