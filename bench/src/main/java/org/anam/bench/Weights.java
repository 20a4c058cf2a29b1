package org.anam.bench;

import java.util.Map;
import org.anam.Anam;

/** A map from text to number. */
@Anam(name = "bench.Weights", group = "weights")
record Weights(Map<String, Double> entries) {}
