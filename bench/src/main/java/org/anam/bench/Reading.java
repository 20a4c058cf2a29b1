package org.anam.bench;

import org.anam.Anam;

/** A small record of five members, as programs send by the thousand. */
@Anam
public record Reading(long time, int channel, double value, double error, boolean valid) {}
