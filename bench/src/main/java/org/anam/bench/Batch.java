package org.anam.bench;

import java.util.List;
import org.anam.Anam;

/** A list of small objects. */
@Anam(name = "bench.Batch", group = "batch")
record Batch(List<Sample> samples) {}
