package org.anam.bench;

import java.util.List;
import org.anam.Anam;

/** A list of numbers. */
@Anam(name = "bench.Longs", group = "longs")
record Longs(List<Long> items) {}
