package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anam.layout.Filter;
import org.anam.storage.hdf5lib.call.NativeCalls;

/** How a dataset's elements lie in the file. */
public final class DatasetLayout {

  private DatasetLayout() {}

  /** The layout in words; empty when the elements are in one piece. */
  public static String describe(long dataset) {
    long creation = H5.H5Dget_create_plist(dataset);
    try {
      int layout = H5.H5Pget_layout(creation);
      if (layout == HDF5Constants.H5D_VIRTUAL) {
        return "in other datasets";
      }
      if (layout == HDF5Constants.H5D_CONTIGUOUS && H5.H5Pget_external_count(creation) > 0) {
        return "in other files";
      }
      if (layout != HDF5Constants.H5D_CHUNKED) {
        return "";
      }
      List<String> words = new ArrayList<>();
      words.add(
          "chunks "
              + Arrays.stream(chunk(creation))
                  .mapToObj(Long::toString)
                  .collect(Collectors.joining("x")));
      for (Filters.Stored filter : Filters.of(creation)) {
        words.add(Filter.describe(filter.id(), filter.name(), filter.values()));
      }
      return String.join(", ", words);
    } finally {
      H5.H5Pclose(creation);
    }
  }

  /** Whether elements lie in other datasets or files. */
  public static boolean isElsewhere(long creation) {
    int layout = H5.H5Pget_layout(creation);
    return layout == HDF5Constants.H5D_VIRTUAL
        || (layout == HDF5Constants.H5D_CONTIGUOUS && H5.H5Pget_external_count(creation) > 0);
  }

  /** The size of a dataset's chunks; null when it has none. */
  public static long[] chunkOf(long dataset) {
    long creation = H5.H5Dget_create_plist(dataset);
    try {
      return H5.H5Pget_layout(creation) == HDF5Constants.H5D_CHUNKED ? chunk(creation) : null;
    } finally {
      H5.H5Pclose(creation);
    }
  }

  /** The size of chunks along each dimension. */
  static long[] chunk(long creation) {
    long[] sizes = new long[NativeCalls.HIGHEST_RANK];
    int rank = H5.H5Pget_chunk(creation, NativeCalls.HIGHEST_RANK, sizes);
    return Arrays.copyOf(sizes, rank);
  }
}
