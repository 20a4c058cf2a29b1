package org.anam.samples.weather;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.collection.AnamCollection;

/** The readings of a day. */
@Anam(name = "weather.Day", group = "day")
@Combine("values")
public final class Day extends AnamCollection<Reading> {}
