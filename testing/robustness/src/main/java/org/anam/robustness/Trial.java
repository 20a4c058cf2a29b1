package org.anam.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;

/**
 * One damaged file and what loading it came to.
 *
 * @param outcome what it came to
 * @param detail the error's code, or the exception that was not expected; may be empty
 */
record Trial(Outcome outcome, String detail) {

  /** Damages the sample by the seed, writes it to the file and loads that in this process. */
  static Trial run(Sample sample, long seed, Path file) throws IOException {
    Files.write(file, Mutation.of(sample.bytes(), seed).bytes());
    return load(sample, file);
  }

  /** Loads a file and compares the value with the sample's. */
  static Trial load(Sample sample, Path file) {
    long open = Loads.openHandles();
    Trial trial = attempt(sample, file);
    long left = Loads.openHandles() - open;
    return left == 0 ? trial : new Trial(Outcome.LEAK, left + " after " + trial);
  }

  private static Trial attempt(Sample sample, Path file) {
    try {
      Object value = Loads.any(file);
      return new Trial(sample.value().equals(value) ? Outcome.SAME : Outcome.CHANGED, "");
    } catch (AnamException e) {
      return new Trial(Outcome.ERROR, e.code().id());
    } catch (RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      return new Trial(Outcome.UNEXPECTED, e + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }
}
