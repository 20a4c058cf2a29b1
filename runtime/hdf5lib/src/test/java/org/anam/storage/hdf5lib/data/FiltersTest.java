package org.anam.storage.hdf5lib.data;

import static org.assertj.core.api.Assertions.assertThat;

import hdf.hdf5lib.H5;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.layout.ArrayLayout;
import org.anam.storage.hdf5lib.call.NativeLibrary;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiltersTest {

  @BeforeAll
  static void loadLibrary() {
    NativeLibrary.require();
  }

  /** Numbers, flags and parameters, so that files have the same bytes. */
  @Test
  void areThoseOfTheLibrarysOwnCalls() {
    long own = NativeTypes.datasetCreation();
    long ours = NativeTypes.datasetCreation();
    try {
      H5.H5Pset_chunk(own, 1, new long[] {4});
      H5.H5Pset_shuffle(own);
      H5.H5Pset_deflate(own, 4);
      H5.H5Pset_fletcher32(own);
      H5.H5Pset_chunk(ours, 1, new long[] {4});
      Filters.set(null, ours, ArrayLayout.chunked(4).shuffle().deflate(4).fletcher32().filters());
      assertThat(describe(ours)).hasSize(3).isEqualTo(describe(own));
    } finally {
      H5.H5Pclose(own);
      H5.H5Pclose(ours);
    }
  }

  private static List<String> describe(long creation) {
    List<String> filters = new ArrayList<>();
    for (int i = 0; i < H5.H5Pget_nfilters(creation); i++) {
      int[] flags = new int[1];
      long[] count = {20};
      int[] values = new int[20];
      int id =
          H5.H5Pget_filter(creation, i, flags, count, values, 64, new String[] {""}, new int[1]);
      filters.add(
          id + " " + flags[0] + " " + Arrays.toString(Arrays.copyOf(values, (int) count[0])));
    }
    return filters;
  }
}
