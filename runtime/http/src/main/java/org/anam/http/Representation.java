package org.anam.http;

import java.net.http.HttpHeaders;
import java.util.Objects;

/**
 * What tells one state of a file on a server from another.
 *
 * @param length its bytes
 * @param tag the ETag as it was sent; null when there was none
 * @param modified Last-Modified as it was sent; null when there was none
 */
record Representation(long length, String tag, String modified) {

  /** That of an answer. */
  static Representation of(long length, HttpHeaders headers) {
    return new Representation(
        length,
        headers.firstValue("ETag").orElse(null),
        headers.firstValue("Last-Modified").orElse(null));
  }

  /**
   * How a later answer differs. Where there are ETags they decide; servers behind one name may
   * differ in Last-Modified.
   *
   * @return the second half of a sentence; null when it is of the same state
   */
  String difference(Representation later) {
    if (later.length != length) {
      return "had " + length + " bytes and has " + later.length;
    }
    if (tag != null || later.tag != null) {
      return Objects.equals(tag, later.tag)
          ? null
          : "had the ETag " + tag + " and has " + later.tag;
    }
    return Objects.equals(modified, later.modified)
        ? null
        : "was last modified on " + modified + " and now on " + later.modified;
  }
}
