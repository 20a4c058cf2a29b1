package org.anam.storage.direct.copy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.filter.ChunkEncoder;
import org.anam.storage.direct.filter.Filters;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.FilterPipeline;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.data.ChunkReader;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.ChunkTreeBuilder;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.direct.write.ObjectBuilder;

/** Copies the elements of a dataset in the layout and under the filters that they have. */
final class DatasetCopy {

  private static final int PIECE = 1 << 20;

  private final FileObjects objects;
  private final Input input;
  private final Output output;
  private final GlobalHeapBuilder heap;
  private final ElementCopy elements;

  DatasetCopy(FileObjects objects, Output output, GlobalHeapBuilder heap, ElementCopy elements) {
    this.objects = objects;
    this.input = objects.input();
    this.output = output;
    this.heap = heap;
    this.elements = elements;
  }

  /** Copies the elements, and puts the messages that say where they are. */
  void copy(ObjectHeader header, Dataset dataset, ObjectBuilder target) throws IOException {
    DataLayout layout = dataset.layout();
    ObjectHeader.Message files = header.find(MessageType.EXTERNAL_FILES);
    if (files != null) {
      byte[] body = ExternalFiles.copy(input, objects.shared().resolve(files), output);
      target.message(MessageType.EXTERNAL_FILES, 0, body);
    }
    ObjectHeader.Message filters = header.find(MessageType.FILTERS);
    if (filters != null) {
      Window window = objects.shared().resolve(filters);
      FilterPipeline.decode(window);
      int size = window.position();
      window.position(0);
      target.message(MessageType.FILTERS, 1, window.bytes(size));
    }
    byte[] body;
    if (layout instanceof DataLayout.Compact compact) {
      body = compact(dataset, compact);
    } else if (layout instanceof DataLayout.Contiguous contiguous) {
      body = contiguous(dataset, contiguous);
    } else if (layout instanceof DataLayout.Chunked chunked) {
      body = chunked(chunked.chunk(), dataset.type().size(), chunks(dataset, chunked));
    } else {
      body = virtual(header.find(MessageType.LAYOUT).window());
    }
    target.message(MessageType.LAYOUT, 0, body);
  }

  private byte[] compact(Dataset dataset, DataLayout.Compact compact) throws IOException {
    compact.data().position(0);
    byte[] bytes = compact.data().bytes(compact.data().size());
    long count = dataset.space().elements();
    if (count < 0 || count > bytes.length / dataset.type().size()) {
      throw new FormatException("the data in a header are shorter than the dataset's elements");
    }
    elements.change(dataset.type(), bytes, count);
    return new ByteBuilder(4 + bytes.length).u8(3).u8(0).u16(bytes.length).bytes(bytes).array();
  }

  private byte[] contiguous(Dataset dataset, DataLayout.Contiguous contiguous) throws IOException {
    int elementBytes = dataset.type().size();
    long count = dataset.space().elements();
    if (count < 0 || Math.multiplyHigh(count, elementBytes) != 0) {
      throw new FormatException("a dataset claims more elements than any file has");
    }
    long size = count * elementBytes; // without a sign, where nothing is stored
    if (contiguous.address() == Widths.UNDEFINED || count == 0) {
      return contiguous(Widths.UNDEFINED, size);
    }
    input.require(contiguous.address(), size, "data of a dataset");
    if (contiguous.size() >= 0 && contiguous.size() < size) {
      throw new FormatException(
          "the dataset has " + contiguous.size() + " bytes in place of " + size);
    }
    // What sequences need is written in between.
    boolean isPlain = ElementCopy.isPlain(dataset.type());
    long address = isPlain ? output.address() : output.reserve(size);
    int most = Math.max(1, PIECE / elementBytes);
    byte[] piece = new byte[(int) Math.min(count, most) * elementBytes];
    for (long from = 0; from < count; from += most) {
      int some = (int) Math.min(most, count - from);
      int bytes = some * elementBytes;
      input.read(contiguous.address() + from * elementBytes, ByteBuffer.wrap(piece, 0, bytes));
      if (isPlain) {
        output.write(piece, 0, bytes);
      } else {
        elements.change(dataset.type(), piece, some);
        output.patch(address + from * elementBytes, piece, 0, bytes);
      }
    }
    return contiguous(address, size);
  }

  /** The body of the layout of elements in one piece. */
  static byte[] contiguous(long address, long size) {
    return new ByteBuilder(18).u8(3).u8(1).i64(address).i64(size).array();
  }

  /** The body of the layout of elements in chunks. */
  static byte[] chunked(long[] chunk, int elementBytes, long index) {
    ByteBuilder body = new ByteBuilder(16 + 4 * chunk.length);
    body.u8(3).u8(2).u8(chunk.length + 1).i64(index);
    for (long n : chunk) {
      body.i32((int) n);
    }
    return body.i32(elementBytes).toArray();
  }

  /** Where elements lie in other files is in the global heap. */
  private byte[] virtual(Window layout) throws IOException {
    layout.skip(2);
    long address = layout.nextAddress();
    int index = layout.i32();
    ByteBuilder body = new ByteBuilder(14).u8(4).u8(3);
    if (address == Widths.UNDEFINED || address == 0) {
      return body.i64(address).i32(index).array();
    }
    ByteBuilder reference = new ByteBuilder(GlobalHeapBuilder.REFERENCE);
    heap.add(elements.object(address, index), reference);
    return body.bytes(reference.array(), 4, GlobalHeapBuilder.REFERENCE - 4).array();
  }

  private long chunks(Dataset dataset, DataLayout.Chunked layout) throws IOException {
    ChunkReader reader = new ChunkReader(objects, dataset, layout);
    List<ChunkReader.Stored> stored = reader.stored();
    if (stored.isEmpty()) {
      return Widths.UNDEFINED;
    }
    ChunkTreeBuilder index =
        new ChunkTreeBuilder(layout.chunk(), dataset.space().shape(), dataset.type().size());
    if (ElementCopy.isPlain(dataset.type())) {
      for (ChunkReader.Stored chunk : stored) {
        index.add(chunk.place(), raw(chunk), chunk.size(), chunk.mask());
      }
    } else {
      changed(dataset, reader, stored, index);
    }
    return index.write(output);
  }

  /** As the bytes that the file has, whatever filters they have passed through. */
  private long raw(ChunkReader.Stored chunk) throws IOException {
    long address = output.address();
    byte[] piece = new byte[(int) Math.min(PIECE, chunk.size())];
    for (long from = 0; from < chunk.size(); from += piece.length) {
      int some = (int) Math.min(piece.length, chunk.size() - from);
      input.read(chunk.address() + from, ByteBuffer.wrap(piece, 0, some));
      output.write(piece, 0, some);
    }
    return address;
  }

  /**
   * Chunks whose elements are not what they were; those of filters that are not ours stay plain.
   */
  private void changed(
      Dataset dataset, ChunkReader reader, List<ChunkReader.Stored> stored, ChunkTreeBuilder index)
      throws IOException {
    int elementBytes = dataset.type().size();
    List<Filter> filters =
        dataset.filters().filters().stream()
            .map(f -> new Filter(f.id(), "", Filter.Stage.ARRANGE, f.values()))
            .toList();
    boolean isPlain = !filters.stream().allMatch(DatasetCopy::canEncode);
    ArrayLayout layout = ArrayLayout.DATASET.withFilters(isPlain ? List.of() : filters);
    int mask = isPlain ? (int) ((1L << filters.size()) - 1) : 0;
    try (ChunkEncoder encoder = new ChunkEncoder(layout, elementBytes)) {
      for (ChunkReader.Stored chunk : stored) {
        byte[] bytes = reader.elements(chunk);
        elements.change(dataset.type(), bytes, bytes.length / elementBytes);
        byte[] encoded = encoder.encode(bytes);
        long address = output.address();
        output.write(encoded, 0, encoded.length);
        index.add(chunk.place(), address, encoded.length, mask);
      }
    }
  }

  private static boolean canEncode(Filter filter) {
    return ChunkEncoder.has(filter)
        && (filter.id() != Filters.DEFLATE
            || (!filter.parameters().isEmpty()
                && filter.parameters().get(0) >= 0
                && filter.parameters().get(0) <= 9));
  }
}
