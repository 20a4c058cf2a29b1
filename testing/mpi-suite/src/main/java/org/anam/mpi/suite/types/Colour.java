package org.anam.mpi.suite.types;

/** An enum. */
public enum Colour {
  RED,
  GREEN,
  BLUE
}
