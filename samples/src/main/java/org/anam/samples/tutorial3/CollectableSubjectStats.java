package org.anam.samples.tutorial3;

import org.anam.Anam;

/** What was measured on one person: an image of z-scores and a reaction time per trial. */
@Anam(name = "test_classes3.CollectableSubjectStats", group = "subjectstats")
public record CollectableSubjectStats(double[][] zstats, double[] rts) {}
