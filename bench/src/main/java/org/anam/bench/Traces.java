package org.anam.bench;

import java.util.List;
import org.anam.Anam;

/** A list of arrays. */
@Anam(name = "bench.Traces", group = "traces")
record Traces(List<double[]> traces) {}
