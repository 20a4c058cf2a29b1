package org.anam.collection;

import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;
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

  private static final class StatsCodec implements Codec<Stats> {
    @Override
    public TypeDescriptor<Stats> descriptor() {
      return TypeDescriptor.of(Stats.class, "t.Stats").member("zstats").member("rts").build();
    }

    @Override
    public void write(Stats value, ObjectWriter out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Stats read(ObjectReader in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object member(Stats value, String member) {
      return switch (member) {
        case "zstats" -> value.zstats;
        case "rts" -> value.rts;
        default -> throw new IllegalArgumentException(member);
      };
    }
  }

  private static final class CollectionCodec implements Codec<StatsCollection> {
    @Override
    public TypeDescriptor<StatsCollection> descriptor() {
      return TypeDescriptor.of(StatsCollection.class, "t.StatsCollection")
          .member("members")
          .combined("zstats", "rts")
          .build();
    }

    @Override
    public void write(StatsCollection value, ObjectWriter out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StatsCollection read(ObjectReader in) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object member(StatsCollection value, String member) {
      throw new IllegalArgumentException(member);
    }
  }
}
