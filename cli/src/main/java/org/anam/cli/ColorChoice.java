package org.anam.cli;

import java.util.Locale;

/** When results have colours. */
enum ColorChoice {
  /** On a terminal. */
  AUTO,
  /** In any case. */
  ALWAYS,
  /** Never. */
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
