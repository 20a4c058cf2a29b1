package org.anam.mpi;

import java.util.Optional;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.registry.Registry;

/** Carries ranges between ranks; every communicator knows it. */
final class IndexRangeCodec extends Codec<IndexRange> {

  private static final IndexRangeCodec INSTANCE = new IndexRangeCodec();

  private IndexRangeCodec() {
    super(
        TypeDescriptor.of(IndexRange.class, "org.anam.mpi.IndexRange")
            .members("start", "stop")
            .fingerprint(0x5374617274537470L)
            .build());
  }

  /** The codecs of a registry, and this one. */
  static CodecLookup with(Registry registry) {
    return new CodecLookup() {
      @Override
      public Optional<Codec<?>> byName(String className) {
        return className.equals(INSTANCE.descriptor().name())
            ? Optional.of(INSTANCE)
            : registry.byName(className);
      }

      @Override
      @SuppressWarnings("unchecked") // The codec of exactly that type.
      public <T> Optional<Codec<T>> byType(Class<T> type) {
        return type == IndexRange.class ? Optional.of((Codec<T>) INSTANCE) : registry.byType(type);
      }

      @Override
      public AnamException.Builder noCodecFor(String className) {
        return registry.noCodecFor(className);
      }

      @Override
      public AnamException.Builder noCodecFor(Class<?> type) {
        return registry.noCodecFor(type);
      }
    };
  }

  @Override
  public void put(IndexRange value, Sink out) {
    out.putLong(value.start());
    out.putLong(value.stop());
  }

  @Override
  public IndexRange get(Source in) {
    return new IndexRange(in.getLong(), in.getLong());
  }
}
