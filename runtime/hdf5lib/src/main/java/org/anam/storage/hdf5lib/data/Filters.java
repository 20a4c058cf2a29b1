package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.ArrayList;
import java.util.List;
import org.anam.layout.Filter;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.RegisteredFilters;
import org.anam.storage.error.StorageError;

/** The filters through which the elements of a dataset pass, compression above all. */
public final class Filters {

  private Filters() {}

  /**
   * Adds filters to a list of properties, in the order in which they work.
   *
   * @throws org.anam.error.AnamException ANAM176 for a filter that the library does not have
   */
  public static void set(ErrorPlace dataset, long creation, List<Filter> filters) {
    for (Filter filter : filters) {
      if (H5.H5Zfilter_avail(filter.id()) <= 0) {
        throw dataset
            .error(
                StorageError.MISSING_FILTER,
                "The HDF5 library in use does not have the filter " + filter)
            .remedy(
                "Choose another: deflate, shuffle and fletcher32 need no plugin. Or name the folder that has the"
                    + " filter's plugin for HDF5 1.14 in the environment variable HDF5_PLUGIN_PATH.")
            .build();
      }
      int[] values = filter.parameters().stream().mapToInt(Integer::intValue).toArray();
      // As HDF5 itself adds its own: what does not compress may stay, a checksum may not be left
      // out.
      int flag =
          filter.stage() == Filter.Stage.CHECK
              ? HDF5Constants.H5Z_FLAG_MANDATORY
              : HDF5Constants.H5Z_FLAG_OPTIONAL;
      H5.H5Pset_filter(creation, filter.id(), flag, values.length, values);
    }
  }

  /** A filter of a dataset, as the file has it. */
  record Stored(int id, String name, int[] values) {}

  /** The filters of a list of properties, in the order of writing. */
  static List<Stored> of(long creation) {
    List<Stored> filters = new ArrayList<>();
    for (int i = 0; i < H5.H5Pget_nfilters(creation); i++) {
      long[] count = {20};
      int[] values = new int[20];
      String[] name = {""};
      int id = H5.H5Pget_filter(creation, i, new int[1], count, values, 64, name, new int[1]);
      filters.add(new Stored(id, name[0] == null ? "" : name[0], values));
    }
    return filters;
  }

  /** The filters of a dataset that the library does not have, in words; empty when it has all. */
  static List<String> missing(long dataset) {
    List<String> missing = new ArrayList<>();
    try {
      long creation = H5.H5Dget_create_plist(dataset);
      try {
        if (H5.H5Pget_layout(creation) == HDF5Constants.H5D_CHUNKED) {
          for (Stored filter : of(creation)) {
            if (H5.H5Zfilter_avail(filter.id()) <= 0) {
              missing.add(RegisteredFilters.describe(filter.id(), filter.name()));
            }
          }
        }
      } finally {
        H5.H5Pclose(creation);
      }
    } catch (HDF5Exception e) {
      return List.of(); // then the file is damaged in more than its elements
    }
    return missing;
  }
}
