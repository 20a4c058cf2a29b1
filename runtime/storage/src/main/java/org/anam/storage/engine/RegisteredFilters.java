package org.anam.storage.engine;

import java.util.Map;

/** Names of filters that files may ask for and engines may lack. */
public final class RegisteredFilters {

  /** Names from the list of registered filters that The HDF Group keeps, and szip. */
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(4, "szip"),
          Map.entry(305, "LZO"),
          Map.entry(307, "bzip2"),
          Map.entry(32000, "LZF"),
          Map.entry(32001, "Blosc"),
          Map.entry(32002, "MAFISC"),
          Map.entry(32003, "Snappy"),
          Map.entry(32004, "LZ4"),
          Map.entry(32008, "Bitshuffle"),
          Map.entry(32013, "ZFP"),
          Map.entry(32015, "Zstandard"),
          Map.entry(32017, "SZ"),
          Map.entry(32018, "FCIDECOMP"),
          Map.entry(32022, "BitGroom"),
          Map.entry(32023, "Granular BitRound"),
          Map.entry(32024, "SZ3"),
          Map.entry(32026, "Blosc2"));

  private RegisteredFilters() {}

  /**
   * A filter in words: its registered name, or the one that the file has for it, and its number.
   *
   * @param name what the file calls it; may be empty
   */
  public static String describe(int id, String name) {
    String known = NAMES.getOrDefault(id, name);
    return known.isEmpty() ? "filter " + id : known + " (filter " + id + ")";
  }
}
