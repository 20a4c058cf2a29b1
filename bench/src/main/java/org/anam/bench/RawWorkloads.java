package org.anam.bench;

import hdf.hdf5lib.H5;
import java.util.ArrayList;
import java.util.List;

/** The three large workloads through plain calls. */
final class RawWorkloads {

  private static final String LIST = "anamnesis.abstract.AnamList";
  private static final String ITEM = "LIST_item";

  private RawWorkloads() {}

  static Workload<?> find(String name, boolean naive) {
    return switch (name) {
      case "objects" ->
          new RawWorkload<>(
              naive,
              Data::samples,
              RawWorkloads::writeSamples,
              RawWorkloads::readSamples,
              Data::sumSamples);
      case "arrays" ->
          new RawWorkload<>(
              naive,
              Data::arrays,
              RawWorkloads::writeArrays,
              RawWorkloads::readArrays,
              Data::sumArrays);
      case "block" ->
          new RawWorkload<>(
              naive,
              Data::block,
              RawWorkloads::writeBlock,
              RawWorkloads::readBlock,
              Data::sumBlock);
      default -> throw new IllegalArgumentException("No workload " + name);
    };
  }

  private static void writeSamples(RawFile file, List<Sample> samples) {
    long group = file.putObject(file.file, "batch", "bench.Batch");
    long list = file.putObject(group, "samples", LIST);
    file.putLong(list, "count", samples.size());
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      long object = file.putObject(list, ITEM + i, "bench.Sample");
      file.putText(object, "name", sample.name());
      file.putDouble(object, "value", sample.value());
      file.putLong(object, "number", sample.number());
      H5.H5Gclose(object);
    }
    H5.H5Gclose(list);
    H5.H5Gclose(group);
  }

  private static List<Sample> readSamples(RawFile file) {
    long group = file.getObject(file.file, "batch", "bench.Batch");
    long list = file.getObject(group, "samples", LIST);
    int count = (int) file.getLong(list, "count");
    List<Sample> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long object = file.getObject(list, ITEM + i, "bench.Sample");
      String name = file.getText(object, "name");
      double value = file.getDouble(object, "value");
      samples.add(new Sample(name, value, file.getLong(object, "number")));
      H5.H5Gclose(object);
    }
    H5.H5Gclose(list);
    H5.H5Gclose(group);
    return samples;
  }

  private static void writeArrays(RawFile file, List<double[]> arrays) {
    long group = file.putObject(file.file, "traces", "bench.Traces");
    long list = file.putObject(group, "traces", LIST);
    file.putLong(list, "count", arrays.size());
    for (int i = 0; i < arrays.size(); i++) {
      file.putDoubles(list, ITEM + i, arrays.get(i));
    }
    H5.H5Gclose(list);
    H5.H5Gclose(group);
  }

  private static List<double[]> readArrays(RawFile file) {
    long group = file.getObject(file.file, "traces", "bench.Traces");
    long list = file.getObject(group, "traces", LIST);
    int count = (int) file.getLong(list, "count");
    List<double[]> arrays = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      arrays.add(file.getDoubles(list, ITEM + i));
    }
    H5.H5Gclose(list);
    H5.H5Gclose(group);
    return arrays;
  }

  private static void writeBlock(RawFile file, double[] values) {
    long group = file.putObject(file.file, "block", "bench.Block");
    file.putDoubles(group, "values", values);
    H5.H5Gclose(group);
  }

  private static double[] readBlock(RawFile file) {
    long group = file.getObject(file.file, "block", "bench.Block");
    double[] values = file.getDoubles(group, "values");
    H5.H5Gclose(group);
    return values;
  }
}
