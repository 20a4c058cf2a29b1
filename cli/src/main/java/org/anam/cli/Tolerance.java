package org.anam.cli;

/**
 * How far numbers may be apart and still count as equal: by the absolute difference, or by the part
 * of the larger of the two.
 */
record Tolerance(double absolute, double relative) {

  /** Whether two numbers count as equal. NaN equals NaN; 0.0 equals -0.0. */
  boolean accepts(double a, double b) {
    if (a == b || (Double.isNaN(a) && Double.isNaN(b))) {
      return true;
    }
    double difference = Math.abs(a - b);
    return difference <= absolute
        || (Double.isFinite(difference)
            && difference <= relative * Math.max(Math.abs(a), Math.abs(b)));
  }
}
