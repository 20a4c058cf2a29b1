package org.anam.golden;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.collection.AnamCollection;

/** A collection that stacks the members of its elements. */
@Anam(name = "golden_classes.StatsCollection")
@Combine({"zstats", "rts", "score", "n"})
final class StatsCollection extends AnamCollection<Stats> {}
