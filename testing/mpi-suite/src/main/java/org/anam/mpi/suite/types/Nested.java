package org.anam.mpi.suite.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.anam.Anam;
import org.anam.Convert;
import org.anam.ExtraData;
import org.anam.Hdf5Output;
import org.anam.array.NdArray;
import org.anam.collection.Store;

/** Members that are objects, collections and maps of those. */
@Anam(name = "suite.Nested")
public final class Nested {

  @Hdf5Output Flat flat;
  @Hdf5Output Scalars scalars;
  @Hdf5Output Nested inner;
  @Hdf5Output Shape shape;
  @Hdf5Output List<Shape> shapes;
  @Hdf5Output List<Flat> flats;
  @Hdf5Output List<Instrument> instruments;
  @Hdf5Output Pair<String, double[]> pair;
  @Hdf5Output Map<String, Flat> byName;
  @Hdf5Output SortedMap<Long, List<String>> byNumber;
  @Hdf5Output Map<Colour, NdArray> byColour;
  @Hdf5Output Set<String> names;
  @Hdf5Output Object any;
  @Hdf5Output Store store;
  @Hdf5Output Flats collection;

  @Hdf5Output
  @Convert(UriConverter.class)
  java.net.URI home;

  @ExtraData Map<String, Object> extra = new LinkedHashMap<>();
}
