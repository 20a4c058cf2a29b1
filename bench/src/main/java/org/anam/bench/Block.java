package org.anam.bench;

import org.anam.Anam;

/** One large array. */
@Anam(name = "bench.Block", group = "block")
record Block(double[] values) {}
