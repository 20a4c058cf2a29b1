package org.anam.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.Anam;

/** Members of many sorts: bare values, an object, a list, a map, an optional value. */
@Anam
record Trip(
    String name,
    int number,
    boolean valid,
    double length,
    Sample first,
    List<String> tags,
    Map<String, Double> parameters,
    Optional<String> note,
    double[] trace) {

  static Trip sample() {
    return new Trip(
        "north",
        7,
        true,
        12.5,
        new Sample("first", 1.5, 2),
        List.of("wet", "cold"),
        Map.of("speed", 1.5),
        Optional.of("slow"),
        new double[] {1, 2, 3});
  }
}
