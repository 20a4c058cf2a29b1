package org.anam.bench.mpi;

import java.io.Serializable;

/** {@link Field} for Java serialization. */
record Serial(String name, double[] values) implements Serializable {

  private static final long serialVersionUID = 1L;
}
