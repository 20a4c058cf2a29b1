package org.anam.mpi.nativempi.transport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's description of itself, which may be pages long, as a name and a version. */
final class VersionText {

  private static final Pattern MPICH = Pattern.compile("MPICH Version:\\s*(\\S+)");
  private static final int LONGEST = 60;

  private VersionText() {}

  static String shorten(String text) {
    Matcher mpich = MPICH.matcher(text);
    if (mpich.find()) {
      return "MPICH " + mpich.group(1);
    }
    String line = text.lines().findFirst().orElse("").strip();
    int comma = line.indexOf(',');
    String name = (comma < 0 ? line : line.substring(0, comma)).replace(" v", " ");
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
