package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anam.array.StringArray;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.filter.ChunkEncoder;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.direct.write.ObjectHeaderBuilder;
import org.anam.storage.engine.ChunkShape;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** Writes datasets: their elements first, then a header that says where these are. */
public final class Datasets {

  private static final int DATASPACE = 0x01;
  private static final int DATATYPE = 0x03;
  private static final int FILL_VALUE = 0x05;
  private static final int LAYOUT = 0x08;
  private static final int FILTERS = 0x0b;
  private static final int CONSTANT = 1;

  private static final int CONTIGUOUS = 1;
  private static final int CHUNKED = 2;

  // Version 3: the lowest two bits say when room is made, the next two when it is filled.
  private static final byte[] FILL_CONTIGUOUS = {3, 0x0a};
  private static final byte[] FILL_CHUNKED = {3, 0x0b};
  private static final byte[] FILL_TEXTS = {3, 0x02};

  /** What is one array in Java. */
  private static final int MOST_CHUNK_BYTES = Integer.MAX_VALUE - 16;

  /** The texts whose references are written at once. */
  private static final int BATCH = 1 << 14;

  private Datasets() {}

  /** The shape of chunks, each of which this engine has in memory as a whole. */
  public static long[] chunk(ErrorPlace place, ArrayLayout layout, long[] shape, int elementBytes) {
    long[] chunk = ChunkShape.of(place, layout, shape, elementBytes);
    long bytes = elementBytes;
    for (long n : chunk) {
      bytes *= n;
    }
    if (bytes > MOST_CHUNK_BYTES) {
      throw place
          .error(StorageError.BAD_CHUNK, "A chunk of 2 GiB or more is too large for this engine")
          .remedy("Give smaller chunks. " + UnsupportedException.OTHER_ENGINE)
          .cause(new UnsupportedException("chunks of 2 GiB"))
          .build();
    }
    return chunk;
  }

  /** Writes elements of a fixed size and returns the dataset's address. */
  static long write(
      Output output, ErrorPlace place, byte[] type, Data data, long[] shape, ArrayLayout layout)
      throws IOException {
    byte[] space = Spaces.of(place, shape);
    checkType(place, type);
    int elementBytes = data.elementBytes();
    if (!layout.isChunked() || shape.length == 0 || data.count() == 0) {
      long address = data.count() == 0 ? Widths.UNDEFINED : output.address();
      data.writeTo(output);
      return contiguous(output, space, type, FILL_CONTIGUOUS, address, data.bytes());
    }
    long[] chunk = chunk(place, layout, shape, elementBytes);
    ByteBuilder filters = filters(place, layout, elementBytes);
    long index = Chunks.write(output, data, shape, chunk, layout);
    ObjectHeaderBuilder header = header(space, type, FILL_CHUNKED);
    if (filters.size() > 0) {
      header.message(FILTERS, CONSTANT, filters.array(), 0, filters.size());
    }
    ByteBuilder body = header.begin(LAYOUT, 0);
    body.u8(3).u8(CHUNKED).u8(chunk.length + 1).i64(index);
    for (long n : chunk) {
      body.i32((int) n);
    }
    body.i32(elementBytes);
    header.end();
    return AttributeLimits.OBJECTS.write(header, output);
  }

  /**
   * The body of the message that names the filters of a layout; empty where there are none.
   *
   * @throws org.anam.error.AnamException ANAM176 for one that this engine does not write
   */
  public static ByteBuilder filters(ErrorPlace place, ArrayLayout layout, int elementBytes) {
    for (Filter filter : layout.filters()) {
      if (!ChunkEncoder.has(filter)) {
        throw place
            .error(
                StorageError.MISSING_FILTER,
                "The engine in Java does not write the filter " + filter)
            .remedy(
                "Choose deflate, shuffle or fletcher32, or write the file by the engine on the HDF5"
                    + " library, with the filter's plugin: have org.anam:anam-hdf5lib on the path,"
                    + " and say SaveOptions.engine(\"hdf5lib\").")
            .cause(new UnsupportedException("the filter " + filter))
            .build();
      }
    }
    return ChunkEncoder.message(layout, elementBytes);
  }

  /** Writes strings of any length and returns the dataset's address. */
  static long writeTexts(Output output, GlobalHeapBuilder heap, ErrorPlace place, StringArray value)
      throws IOException {
    byte[] space = Spaces.of(place, value.shape());
    int count = Math.toIntExact(value.size());
    long size = (long) count * GlobalHeapBuilder.REFERENCE;
    long address = count == 0 ? Widths.UNDEFINED : output.reserve(size);
    ByteBuilder references = new ByteBuilder(Math.min(count, BATCH) * GlobalHeapBuilder.REFERENCE);
    for (int from = 0; from < count; from += BATCH) {
      references.cut(0);
      for (int i = from; i < Math.min(count, from + BATCH); i++) {
        heap.add(value.get(i).getBytes(StandardCharsets.UTF_8), references);
      }
      output.patch(address + (long) from * GlobalHeapBuilder.REFERENCE, references);
    }
    return contiguous(output, space, FileTypes.TEXT, FILL_TEXTS, address, size);
  }

  private static long contiguous(
      Output output, byte[] space, byte[] type, byte[] fill, long address, long size)
      throws IOException {
    ObjectHeaderBuilder header = header(space, type, fill);
    header.begin(LAYOUT, 0).u8(3).u8(CONTIGUOUS).i64(address).i64(size);
    header.end();
    return AttributeLimits.OBJECTS.write(header, output);
  }

  private static ObjectHeaderBuilder header(byte[] space, byte[] type, byte[] fill) {
    ObjectHeaderBuilder header = new ObjectHeaderBuilder();
    header.message(DATASPACE, 0, space, 0, space.length);
    header.message(DATATYPE, CONSTANT, type, 0, type.length);
    header.message(FILL_VALUE, CONSTANT, fill, 0, fill.length);
    return header;
  }

  private static void checkType(ErrorPlace place, byte[] type) {
    if (type.length > ObjectHeaderBuilder.MOST_BODY) {
      throw place
          .error(
              CoreError.UNMAPPABLE_VALUE,
              "The fields' names take " + type.length + " bytes, and HDF5 has 64 KiB for them")
          .remedy("Store the fields as arrays of their own.")
          .build();
    }
  }
}
