package org.anam.storage.direct.filter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.anam.storage.direct.message.FilterPipeline;

/** A chunk has passed through a filter that this engine does not have. */
public final class MissingFilterException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Names from the list of registered filters that The HDF Group keeps, and szip. */
  private static final Map<Integer, String> REGISTERED =
      Map.ofEntries(
          Map.entry(4, "szip"),
          Map.entry(305, "LZO"),
          Map.entry(307, "bzip2"),
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

  /** With the filters of the dataset. */
  public MissingFilterException(FilterPipeline pipeline) {
    super(
        pipeline.filters().stream()
            .filter(filter -> !Filters.has(filter.id()))
            .map(MissingFilterException::describe)
            .collect(Collectors.joining(" and ")));
  }

  private static String describe(FilterPipeline.Filter filter) {
    String own = new String(filter.name(), StandardCharsets.ISO_8859_1);
    String known = REGISTERED.getOrDefault(filter.id(), own);
    return known.isEmpty() ? "filter " + filter.id() : known + " (filter " + filter.id() + ")";
  }
}
