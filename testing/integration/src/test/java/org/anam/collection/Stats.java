package org.anam.collection;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;
import org.anam.registry.Registry;

/**
 * An element whose members may be anything, and its collection, with codecs as the processor writes
 * them.
 */
class Stats {

  static final Registry REGISTRY = Registry.of(new StatsCodec(), new CollectionCodec());

  final Object zstats;
  final Object rts;

  Stats(Object zstats, Object rts) {
    this.zstats = zstats;
    this.rts = rts;
  }

  static class StatsCollection extends AnamCollection<Stats> {
    StatsCollection() {
      super(REGISTRY);
    }

    static StatsCollection of(Object... zstats) {
      StatsCollection collection = new StatsCollection();
      for (Object value : zstats) {
        collection.add(new Stats(value, 1));
      }
      return collection;
    }
  }

  private static final class StatsCodec extends Codec<Stats> {

    StatsCodec() {
      super(TypeDescriptor.of(Stats.class, "t.Stats").members("zstats", "rts").build());
    }

    @Override
    public void put(Stats value, Sink out) {
      out.put(value.zstats, Values.ANY);
      out.put(value.rts, Values.ANY);
    }

    @Override
    public Stats get(Source in) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class CollectionCodec extends Codec<StatsCollection> {

    CollectionCodec() {
      super(
          TypeDescriptor.of(StatsCollection.class, "t.StatsCollection")
              .member("members")
              .combined("zstats", "rts")
              .build());
    }

    @Override
    public void put(StatsCollection value, Sink out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StatsCollection get(Source in) {
      throw new UnsupportedOperationException();
    }
  }
}
