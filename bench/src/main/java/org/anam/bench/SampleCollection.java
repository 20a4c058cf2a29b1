package org.anam.bench;

import org.anam.Anam;
import org.anam.collection.AnamCollection;

/** A collection of small objects. */
@Anam(name = "bench.SampleCollection", group = "collection")
final class SampleCollection extends AnamCollection<Sample> {}
