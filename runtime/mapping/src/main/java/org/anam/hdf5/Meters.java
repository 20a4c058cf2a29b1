package org.anam.hdf5;

import java.nio.file.Path;
import org.anam.mapping.progress.Meter;

/** Makes meters that tell a listener. */
final class Meters {

  private Meters() {}

  /** A meter for the listener; null when there is none, so that nobody counts. */
  static Meter of(ProgressListener listener, Path file) {
    if (listener == null) {
      return null;
    }
    return new Meter(
        (objects, expected, bytes, path, finished) ->
            listener.progress(new Progress(file, objects, expected, bytes, path, finished)));
  }

  static void begin(Meter meter) {
    if (meter != null) {
      meter.begin();
    }
  }

  static void end(Meter meter) {
    if (meter != null) {
      meter.end();
    }
  }
}
