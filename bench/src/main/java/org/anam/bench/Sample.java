package org.anam.bench;

import org.anam.Anam;

/** One of the 100,000 small objects. */
@Anam(name = "bench.Sample")
record Sample(String name, double value, long number) {}
