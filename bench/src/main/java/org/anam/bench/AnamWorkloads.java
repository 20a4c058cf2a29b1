package org.anam.bench;

/** The workloads through Anam. */
final class AnamWorkloads {

  private AnamWorkloads() {}

  static Workload<?> find(String name) {
    return switch (name) {
      case "objects" ->
          new AnamWorkload<>(
              Batch.class, n -> new Batch(Data.samples(n)), b -> Data.sumSamples(b.samples()));
      case "collection" ->
          new AnamWorkload<>(SampleCollection.class, AnamWorkloads::collection, Data::sumSamples);
      case "arrays" ->
          new AnamWorkload<>(
              Traces.class, n -> new Traces(Data.arrays(n)), t -> Data.sumArrays(t.traces()));
      case "block" ->
          new AnamWorkload<>(
              Block.class, n -> new Block(Data.block(n)), b -> Data.sumBlock(b.values()));
      case "offheap" ->
          new AnamWorkload<>(
              OffHeap.class, n -> new OffHeap(Data.offHeap(n)), o -> Data.sumOffHeap(o.values()));
      case "longs" ->
          new AnamWorkload<>(
              Longs.class, n -> new Longs(Data.longs(n)), l -> Data.sumLongs(l.items()));
      case "texts" ->
          new AnamWorkload<>(
              Texts.class, n -> new Texts(Data.texts(n)), t -> Data.sumTexts(t.items()));
      case "map" ->
          new AnamWorkload<>(
              Weights.class, n -> new Weights(Data.weights(n)), w -> Data.sumWeights(w.entries()));
      default -> throw new IllegalArgumentException("No workload " + name);
    };
  }

  private static SampleCollection collection(int items) {
    SampleCollection collection = new SampleCollection();
    collection.addAll(Data.samples(items));
    return collection;
  }
}
