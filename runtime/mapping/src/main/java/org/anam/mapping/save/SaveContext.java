package org.anam.mapping.save;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.MemberSink;
import org.anam.codec.NestingGuard;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.PlaceErrors;
import org.anam.mapping.format.TypePlan;
import org.anam.mapping.format.TypePlans;
import org.anam.mapping.progress.Meter;
import org.anam.storage.error.StorageError;

/** What all writers of one save share. */
final class SaveContext {

  final Path file;
  final CodecLookup codecs;
  final Meter meter;
  final NestingGuard<Place> nesting;

  /** What the bare values of an object wait in. */
  final ByteBuffer bareValues = MemberSink.buffer();

  private final ArrayLayout layout;
  private final TypePlans plans = new TypePlans();

  SaveContext(Path file, CodecLookup codecs, ArrayLayout layout, Meter meter) {
    this.file = file;
    this.codecs = codecs;
    this.layout = layout;
    this.meter = meter;
    this.nesting = new NestingGuard<>(0, new PlaceErrors(file));
  }

  /** How the objects of a codec are written. */
  TypePlan plan(Codec<?> codec) {
    return plans.of(codec);
  }

  /** The layout of a dataset of this shape: the member's own, else that of the save. */
  ArrayLayout layout(ArrayLayout own, long[] shape, Place place) {
    ArrayLayout chosen = own.isChunked() ? own : layout;
    long[] chunk = chosen.chunk();
    if (chunk.length == 0) {
      return chosen;
    }
    if (chunk.length != shape.length) {
      if (own.isChunked()) {
        throw error(
                StorageError.BAD_CHUNK,
                "The chunk has " + chunk.length + " dimensions and the array has " + shape.length,
                place)
            .build();
      }
      chunk = new long[0];
    }
    for (int d = 0; d < chunk.length; d++) {
      chunk[d] = Math.max(1, Math.min(chunk[d], shape[d]));
    }
    return chosen.withChunk(chunk);
  }

  void count(NdArray array, Place place) {
    if (meter != null) {
      meter.array(array.size() * array.type().bytes(), place);
    }
  }

  /** An error that names the place. */
  AnamException.Builder error(ErrorCode code, String what, Place place) {
    return AnamException.of(code, what).file(file).path(place.path()).member(place.label());
  }
}
