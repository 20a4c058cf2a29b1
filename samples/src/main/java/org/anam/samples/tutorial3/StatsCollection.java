package org.anam.samples.tutorial3;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.collection.AnamCollection;

/** The people of a study. */
@Anam(name = "test_classes3.StatsCollection")
@Combine({"zstats", "rts"})
public final class StatsCollection extends AnamCollection<CollectableSubjectStats> {}
