package org.anam.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says that it has.
 *
 * @param first the first byte; -1 for none, in the answer that a range is not there
 * @param last the last byte; -1 for none
 * @param length all bytes of the file; -1 when the server does not say
 */
record ContentRange(long first, long last, long length) {

  private static final Pattern FORM =
      Pattern.compile("\\s*bytes\\s+(?:(\\d{1,18})-(\\d{1,18})|\\*)/(\\d{1,18}|\\*)\\s*");

  /** The range in a header; null when it is none of bytes. */
  static ContentRange parse(String header) {
    Matcher matcher = FORM.matcher(header);
    if (!matcher.matches()) {
      return null;
    }
    boolean none = matcher.group(1) == null;
    return new ContentRange(
        none ? -1 : Long.parseLong(matcher.group(1)),
        none ? -1 : Long.parseLong(matcher.group(2)),
        matcher.group(3).equals("*") ? -1 : Long.parseLong(matcher.group(3)));
  }

  /** How many bytes there are when the server has not said too little of a range. */
  boolean isOf(long from, long to) {
    return length > 0 && first == from && last == Math.min(to, length - 1);
  }

  int count() {
    return (int) (last - first + 1);
  }
}
