package org.anam.bench.mpi;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.anam.Anam;

/** One of many small records. */
@Anam(name = "bench.mpi.Event")
record Event(long number, double time, double energy, int detector, boolean good)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int COUNT = 100_000;

  static List<Event> make() {
    List<Event> events = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      events.add(new Event(i, i * 0.5, i * 0.25, i & 0xff, (i & 1) == 0));
    }
    return events;
  }

  static double sum(List<?> events) {
    double sum = 0;
    for (Object each : events) {
      Event event = (Event) each;
      sum += event.number + event.time + event.energy + event.detector + (event.good ? 1 : 0);
    }
    return sum;
  }
}
