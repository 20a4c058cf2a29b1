/**
 * The Java side of the benchmark: the workloads through Anam and, to compare, through plain calls
 * of {@code hdf.hdf5lib}. The programs in {@code src/main/c} and {@code src/main/python} do the
 * same.
 */
package org.anam.bench;
