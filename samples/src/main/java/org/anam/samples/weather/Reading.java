package org.anam.samples.weather;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.AfterLoad;
import org.anam.Alias;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.ExtraData;
import org.anam.Hdf5Output;
import org.anam.MapName;

/** What a station measured within an hour. */
@Anam(name = "weather.Reading", group = "reading", shortdesc = "An hour of one station")
@Alias("weather.OldReading")
public final class Reading {

  @Hdf5Output private final String station;
  @Hdf5Output private final double[] values;

  @Hdf5Output("_hour")
  @MapName("hour")
  private final long hour;

  @Hdf5Output private final String remark; // null where there is none
  @ExtraBcast double mean;
  @ExtraData final Map<String, Object> extraData = new LinkedHashMap<>();

  /** A reading. */
  public Reading(String station, double[] values, long hour, String remark) {
    this.station = station;
    this.values = values;
    this.hour = hour;
    this.remark = remark;
    average();
  }

  @AfterLoad
  void average() {
    mean = Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** The station's name. */
  public String station() {
    return station;
  }

  /** The values, in degrees Celsius. */
  public double[] values() {
    return values;
  }

  /** The hour of the day. */
  public long hour() {
    return hour;
  }

  /** What the observer noted; null if nothing. */
  public String remark() {
    return remark;
  }

  /** Whatever else is known. */
  public Map<String, Object> extraData() {
    return extraData;
  }
}
