package org.anam.storage.direct;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anam.storage.direct.checksum.Lookup3;

/**
 * The blocks of a file that have a checksum behind them, found without knowing what is in them:
 * where a signature is, and the bytes from there on have, at some length, their checksum behind
 * them.
 */
final class Checksums {

  private static final int LONGEST = 8192;

  private static final Set<String> SIGNATURES =
      Set.of(
          "OHDR",
          "OCHK",
          "FRHP",
          "FHIB",
          "BTHD",
          "BTLF",
          "BTIN",
          "FAHD",
          "FADB",
          "EAHD",
          "EAIB",
          "EASB",
          "EADB",
          "SMTB",
          "\u0089HDF");

  private record Place(int start, int length) {}

  private final List<Place> places = new ArrayList<>();

  /** Those of a sound file. */
  Checksums(byte[] file) {
    for (int at = 0; at + 4 < file.length; at++) {
      String signature = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      if (SIGNATURES.contains(signature)) {
        find(file, at);
      }
    }
  }

  private void find(byte[] file, int start) {
    int most = Math.min(LONGEST, file.length - 4 - start);
    for (int length = 4; length <= most; length++) {
      if (stored(file, start + length) == Lookup3.of(file, start, length)) {
        places.add(new Place(start, length));
        return;
      }
    }
  }

  private static int stored(byte[] file, int at) {
    return (file[at] & 0xff)
        | ((file[at + 1] & 0xff) << 8)
        | ((file[at + 2] & 0xff) << 16)
        | ((file[at + 3] & 0xff) << 24);
  }

  /** How many there are. */
  int count() {
    return places.size();
  }

  /** Whether a byte is covered by a checksum, or is a part of one. */
  boolean cover(int at) {
    return places.stream()
        .anyMatch(place -> at >= place.start() && at < place.start() + place.length() + 4);
  }

  /** Makes all checksums fit what is there now. */
  void repair(byte[] file) {
    for (Place place : places) {
      int end = place.start() + place.length();
      if (end + 4 <= file.length) {
        int sum = Lookup3.of(file, place.start(), place.length());
        for (int i = 0; i < 4; i++) {
          file[end + i] = (byte) (sum >> (8 * i));
        }
      }
    }
  }
}
