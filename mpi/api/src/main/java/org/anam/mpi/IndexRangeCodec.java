package org.anam.mpi;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.error.AnamException;
import org.anam.registry.Registry;

/** Carries ranges between ranks; every communicator knows it. */
final class IndexRangeCodec implements Codec<IndexRange> {

  private static final IndexRangeCodec INSTANCE = new IndexRangeCodec();

  private static final TypeDescriptor<IndexRange> DESCRIPTOR =
      TypeDescriptor.of(IndexRange.class, "org.anam.mpi.IndexRange")
          .member("start")
          .member("stop")
          .fingerprint(0x5374617274537470L)
          .build();

  private IndexRangeCodec() {}

  /** The codecs of a registry, and this one. */
  static CodecLookup with(Registry registry) {
    return new CodecLookup() {
      @Override
      public Optional<Codec<?>> byName(String className) {
        return className.equals(DESCRIPTOR.name())
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
  public TypeDescriptor<IndexRange> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(IndexRange value, ObjectWriter out) {
    out.putLong("start", value.start());
    out.putLong("stop", value.stop());
  }

  @Override
  public IndexRange read(ObjectReader in) {
    return range(in.getLong("start"), in.getLong("stop"), in::refused);
  }

  @Override
  public void pack(IndexRange value, Packer out) {
    out.putLong(value.start());
    out.putLong(value.stop());
  }

  @Override
  public IndexRange unpack(Unpacker in) {
    return range(in.getLong(), in.getLong(), in::refused);
  }

  private static IndexRange range(long start, long stop, UnaryOperator<RuntimeException> refused) {
    try {
      return new IndexRange(start, stop);
    } catch (IllegalArgumentException e) {
      throw refused.apply(e);
    }
  }

  @Override
  public Object member(IndexRange value, String member) {
    return switch (member) {
      case "start" -> value.start();
      case "stop" -> value.stop();
      default -> throw new IllegalArgumentException("An IndexRange has no member " + member);
    };
  }
}
