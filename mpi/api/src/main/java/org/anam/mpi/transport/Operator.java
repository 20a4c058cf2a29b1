package org.anam.mpi.transport;

/** How a reduction combines two elements. */
public enum Operator {
  /** Their sum; integers wrap. */
  SUM,
  /** Their product; integers wrap. */
  PRODUCT,
  /** The smaller one. */
  MIN,
  /** The greater one. */
  MAX
}
