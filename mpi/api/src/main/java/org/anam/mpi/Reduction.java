package org.anam.mpi;

import org.anam.mpi.transport.Operator;

/** How {@link Communicator#reduce} and {@link Communicator#allreduce} combine numbers. */
public enum Reduction {
  /** Their sum; integers wrap around. Not for booleans. */
  SUM(Operator.SUM),
  /** Their product; integers wrap around. Not for booleans. */
  PRODUCT(Operator.PRODUCT),
  /**
   * The smallest, of booleans "and". Not for complex numbers. NaN on any rank gives NaN, as in
   * {@link Math#min(double, double)}, and -0.0 is smaller than 0.0: the same bits on every rank.
   */
  MIN(Operator.MIN),
  /**
   * The greatest, of booleans "or". Not for complex numbers. NaN on any rank gives NaN, as in
   * {@link Math#max(double, double)}, and 0.0 is greater than -0.0: the same bits on every rank.
   */
  MAX(Operator.MAX);

  private final Operator operator;

  Reduction(Operator operator) {
    this.operator = operator;
  }

  Operator operator() {
    return operator;
  }
}
