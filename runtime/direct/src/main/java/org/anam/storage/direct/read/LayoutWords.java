package org.anam.storage.direct.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anam.layout.Filter;
import org.anam.storage.direct.filter.Filters;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.FilterPipeline;
import org.anam.storage.direct.read.object.Dataset;

/** How a dataset's elements lie in the file, in words. */
final class LayoutWords {

  private LayoutWords() {}

  /** The words; empty when the elements are in one piece. */
  static String of(Dataset dataset) {
    if (dataset.layout() instanceof DataLayout.Virtual) {
      return "in other datasets";
    }
    if (dataset.layout() instanceof DataLayout.Contiguous && dataset.isExternal()) {
      return "in other files";
    }
    if (!(dataset.layout() instanceof DataLayout.Chunked chunked)) {
      return "";
    }
    List<String> words = new ArrayList<>();
    words.add(
        "chunks "
            + Arrays.stream(chunked.chunk())
                .mapToObj(Long::toString)
                .collect(Collectors.joining("x")));
    dataset.filters().filters().forEach(filter -> words.add(of(filter)));
    return String.join(", ", words);
  }

  private static String of(FilterPipeline.Filter filter) {
    String name = new String(filter.name(), StandardCharsets.UTF_8);
    return Filter.describe(
        filter.id(), name.isEmpty() ? standardName(filter.id()) : name, filter.values());
  }

  /** Files leave out the names of those filters that every library has. */
  private static String standardName(int id) {
    return switch (id) {
      case Filters.SZIP -> "szip";
      case Filters.NBIT -> "nbit";
      case Filters.SCALE_OFFSET -> "scaleoffset";
      default -> "";
    };
  }
}
