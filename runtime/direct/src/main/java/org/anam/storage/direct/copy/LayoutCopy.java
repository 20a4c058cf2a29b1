package org.anam.storage.direct.copy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.create.Chunks;
import org.anam.storage.direct.create.Datasets;
import org.anam.storage.direct.filter.ChunkEncoder;
import org.anam.storage.direct.filter.Filters;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.data.ChunkReader;
import org.anam.storage.direct.read.data.Elements;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.ChunkTreeBuilder;
import org.anam.storage.direct.write.ObjectBuilder;
import org.anam.storage.engine.ErrorPlace;

/** Copies the elements of one dataset into another layout. */
final class LayoutCopy {

  private final FileObjects objects;
  private final Output output;
  private final ErrorPlace place;
  private final Dataset dataset;
  private final ArrayLayout layout;
  private final long[] shape;
  private final int elementBytes;

  /** A copy of a dataset that {@linkplain #isFit can} have the layout. */
  LayoutCopy(
      FileObjects objects, Output output, ErrorPlace place, Dataset dataset, ArrayLayout layout) {
    this.objects = objects;
    this.output = output;
    this.place = place;
    this.dataset = dataset;
    this.layout = layout;
    shape = dataset.space().shape();
    elementBytes = dataset.type().size();
  }

  /** Whether a dataset can have a layout, for all that it is. */
  static boolean isFit(Dataset dataset, ArrayLayout layout) {
    Dataspace space = dataset.space();
    int rank = space.shape().length;
    boolean grows = space.limits() != null && !Arrays.equals(space.limits(), space.shape());
    return rank > 0
        && space.elements() != 0
        && !dataset.isExternal()
        && !(dataset.layout() instanceof DataLayout.Virtual)
        && ElementCopy.isPlain(dataset.type())
        && dataset.filters().filters().stream().allMatch(filter -> Filters.has(filter.id()))
        && (layout.chunk().length == 0 || layout.chunk().length == rank)
        && (layout.isChunked() || !grows);
  }

  /** Checks what can be wrong with the layout, and with holding the elements, before all else. */
  void check() {
    if (layout.isChunked()) {
      chunk();
      Datasets.filters(place, layout, elementBytes);
    }
    if (!isStreamed() && stored() > 0) {
      checkSize();
    }
  }

  private long stored() {
    return new Elements(objects, dataset).storedBytes();
  }

  private long[] chunk() {
    return layout.chunk().length == 0 && dataset.layout() instanceof DataLayout.Chunked chunked
        ? chunked.chunk()
        : Datasets.chunk(place, layout, shape, elementBytes);
  }

  /** Whether each chunk becomes one chunk, so that one is in memory at a time. */
  private boolean isStreamed() {
    return layout.isChunked()
        && dataset.layout() instanceof DataLayout.Chunked chunked
        && Arrays.equals(chunked.chunk(), chunk());
  }

  /** Otherwise all elements are in memory at once. */
  private void checkSize() {
    long count = dataset.space().elements();
    long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 2);
    if (count < 0 || count > most / elementBytes) {
      throw place
          .error(
              CoreError.TOO_LARGE,
              "The engine direct changes chunks of at most "
                  + most
                  + " bytes here, and not so many")
          .remedy(
              "Leave the chunks' shape as it is, or give Java more memory (-Xmx). "
                  + UnsupportedException.OTHER_ENGINE)
          .cause(new UnsupportedException("chunks of this size"))
          .build();
    }
  }

  /** Copies the elements, and puts the messages that say where they are. */
  void copy(ObjectBuilder target, long fillLimit) throws IOException {
    if (!layout.isChunked()) {
      long size = dataset.space().elements() * elementBytes;
      long address = Widths.UNDEFINED;
      if (stored() > 0) {
        byte[] elements = all(fillLimit);
        address = output.address();
        output.write(elements, 0, elements.length);
      }
      target.message(MessageType.LAYOUT, 0, DatasetCopy.contiguous(address, size));
      return;
    }
    ByteBuilder filters = Datasets.filters(place, layout, elementBytes);
    if (filters.size() > 0) {
      target.message(MessageType.FILTERS, 1, filters.toArray());
    }
    long[] chunk = chunk();
    long index = Widths.UNDEFINED;
    if (isStreamed()) {
      index = streamed(chunk);
    } else if (stored() > 0) {
      index = Chunks.write(output, all(fillLimit), elementBytes, shape, chunk, layout);
    }
    target.message(MessageType.LAYOUT, 0, DatasetCopy.chunked(chunk, elementBytes, index));
  }

  /** Only what is stored: the rest is what the fill value says. */
  private long streamed(long[] chunk) throws IOException {
    ChunkReader reader = new ChunkReader(objects, dataset, (DataLayout.Chunked) dataset.layout());
    List<ChunkReader.Stored> stored = reader.stored();
    ChunkTreeBuilder index = new ChunkTreeBuilder(chunk, shape, elementBytes);
    try (ChunkEncoder encoder = new ChunkEncoder(layout, elementBytes)) {
      for (ChunkReader.Stored one : stored) {
        byte[] encoded = encoder.encode(reader.elements(one));
        index.add(one.place(), output.address(), encoded.length, 0);
        output.write(encoded, 0, encoded.length);
      }
    }
    return stored.isEmpty() ? Widths.UNDEFINED : index.write(output);
  }

  private byte[] all(long fillLimit) {
    checkSize();
    long size = dataset.space().elements() * elementBytes;
    long held = held();
    if (size - held > fillLimit) {
      throw place
          .error(
              CoreError.TOO_LARGE,
              "The dataset has " + size + " bytes, most of them fill values that are not stored")
          .remedy(
              "Leave the chunks' shape as it is, or allow more fill values where the file is read.")
          .build();
    }
    byte[] elements = new byte[(int) size];
    new Elements(objects, dataset)
        .all(
            (bytes, offset, position, count) ->
                System.arraycopy(
                    bytes, offset, elements, position * elementBytes, count * elementBytes));
    return elements;
  }

  /** How many bytes of elements the file has, before filters. */
  private long held() {
    if (dataset.layout() instanceof DataLayout.Chunked chunked) {
      ChunkReader reader = new ChunkReader(objects, dataset, chunked);
      return reader.stored().size() * reader.chunkBytes();
    }
    return stored();
  }
}
