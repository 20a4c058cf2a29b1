package org.anam.mapping.progress;

import java.util.concurrent.TimeUnit;
import org.anam.mapping.format.Place;

/** Counts what a save or load has done and tells it now and then. */
public final class Meter {

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(50);

  /** Takes the counts. */
  public interface Sink {

    /**
     * Called at most every 50 ms, at the beginning and at the end.
     *
     * @param objects the objects and list items done
     * @param expected the objects and list items met so far, done or not
     * @param bytes the bytes of arrays done
     * @param path the current path in the file; empty at the beginning and at the end
     * @param finished whether this is the end
     */
    void report(long objects, long expected, long bytes, String path, boolean finished);
  }

  private final Sink sink;
  private long objects;
  private long expected;
  private long bytes;
  private long next;
  private RuntimeException thrown;

  /** A meter that reports to the sink. */
  public Meter(Sink sink) {
    this.sink = sink;
  }

  /** Reports the beginning. */
  public void begin() {
    report(0, 0, 0, "", false);
    next = System.nanoTime() + PERIOD;
  }

  /** Reports the end; to be called when all went well. */
  public void end() {
    report(objects, objects, bytes, "", true);
  }

  private void report(long done, long met, long size, String path, boolean finished) {
    try {
      sink.report(done, met, size, path, finished);
    } catch (RuntimeException e) {
      thrown = e;
      throw e;
    }
  }

  /** Whether the sink threw this, to end the save or load. */
  @SuppressWarnings("ReferenceEquality") // the same one
  public boolean wasEndedBy(RuntimeException e) {
    return thrown == e;
  }

  /** Counts objects and list items that are met and not done yet. */
  public void announce(long count) {
    expected += count;
  }

  /** Counts an object or list item that is done. */
  public void object(Place place) {
    objects++;
    tell(place);
  }

  /** Counts the bytes of an array that is done. */
  public void array(long size, Place place) {
    bytes += size;
    tell(place);
  }

  private void tell(Place place) {
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + PERIOD;
      report(objects, Math.max(objects, expected), bytes, place.path(), false);
    }
  }
}
