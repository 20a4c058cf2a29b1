package org.anam.storage.direct.read.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.FillValue;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;

/** Reads the elements of a dataset. */
public final class Elements {

  private static final int PIECE = 1 << 18;

  /** As many bytes are announced at once to a source that may be distant. */
  private static final long ANNOUNCED = 16L << 20;

  private static final int FILL_ONCE_WRITTEN_NEVER = 1;

  private final FileObjects objects;
  private final Dataset dataset;

  /** Those of a dataset, which lie in this file. */
  public Elements(FileObjects objects, Dataset dataset) {
    this.objects = objects;
    this.dataset = dataset;
  }

  /** Gives all elements, of which there are no more than an array can have. */
  public void all(ElementSink sink) {
    read(Block.whole(dataset.space().shape()), sink);
  }

  /** How many elements {@link #first} gives. */
  public int countOfFirst(int most) {
    return Block.first(dataset.space().shape(), most).elements();
  }

  /** Gives the first elements, at most this many but at least one. */
  public void first(int most, ElementSink sink) {
    read(Block.first(dataset.space().shape(), most), sink);
  }

  private void read(Block block, ElementSink sink) {
    for (long n : block.count()) {
      if (n == 0) {
        return;
      }
    }
    DataLayout layout = dataset.layout();
    if (layout instanceof DataLayout.Compact compact) {
      compact(compact, block.elements(), sink);
    } else if (layout instanceof DataLayout.Contiguous contiguous) {
      contiguous(contiguous, block.elements(), sink);
    } else if (layout instanceof DataLayout.Chunked chunked) {
      if (chunked.index().address() == Widths.UNDEFINED) {
        fill(block.elements(), sink);
      } else {
        new ChunkReader(objects, dataset, chunked).read(block, sink);
      }
    } else {
      throw new FormatException("the elements are in other datasets");
    }
  }

  /** How many bytes the file has of the elements. */
  public long storedBytes() {
    if (dataset.layout() instanceof DataLayout.Compact compact) {
      return compact.data().size();
    }
    if (dataset.layout() instanceof DataLayout.Contiguous contiguous) {
      boolean isThere = contiguous.address() != Widths.UNDEFINED;
      return isThere ? dataset.space().elements() * dataset.type().size() : 0;
    }
    return dataset.layout() instanceof DataLayout.Chunked chunked
            && chunked.index().address() != Widths.UNDEFINED
        ? new ChunkReader(objects, dataset, chunked).storedBytes()
        : 0;
  }

  private void compact(DataLayout.Compact compact, int count, ElementSink sink) {
    int size = dataset.type().size();
    Window data = compact.data();
    if (count > data.size() / size) {
      throw data.damaged("is shorter than the dataset's elements");
    }
    data.position(0);
    sink.take(data.array(), data.offset(), 0, count);
  }

  private void contiguous(DataLayout.Contiguous contiguous, int count, ElementSink sink) {
    if (contiguous.address() == Widths.UNDEFINED) {
      fill(count, sink);
      return;
    }
    int size = dataset.type().size();
    long bytes = (long) count * size;
    Input input = objects.input();
    input.require(contiguous.address(), bytes, "data of a dataset");
    long stored = dataset.space().elements() * size;
    if (contiguous.size() >= 0 && contiguous.size() < stored) {
      throw new FormatException(
          "the dataset has " + contiguous.size() + " bytes in place of " + stored);
    }
    Window kept = input.kept(contiguous.address(), bytes, "data of a dataset");
    if (kept != null) {
      sink.take(kept.array(), kept.offset(), 0, count);
      return;
    }
    int most = Math.max(1, PIECE / size);
    byte[] piece = objects.scratch((int) Math.min(bytes, (long) most * size));
    long announced = 0;
    for (int done = 0; done < count; ) {
      int some = Math.min(most, count - done);
      if ((long) (done + some) * size > announced && bytes > PIECE) {
        long next = Math.min(ANNOUNCED, bytes - announced);
        input.announce(new long[] {contiguous.address() + announced}, new long[] {next});
        announced += next;
      }
      input.read(contiguous.address() + (long) done * size, ByteBuffer.wrap(piece, 0, some * size));
      sink.take(piece, 0, done, some);
      done += some;
    }
  }

  /** Gives fill values, where nothing was ever written. */
  private void fill(int count, ElementSink sink) {
    FillValue fill = dataset.fill();
    if (!fill.isDefined() && fill.writeTime() != FILL_ONCE_WRITTEN_NEVER) {
      throw new FormatException("the dataset was never written, and has no fill value");
    }
    byte[] pattern = pattern(dataset, count);
    int most = pattern.length / dataset.type().size();
    for (int done = 0; done < count; done += most) {
      sink.take(pattern, 0, done, Math.min(most, count - done));
    }
  }

  /** Fill values, as many as are given at once. */
  static byte[] pattern(Dataset dataset, long count) {
    int size = dataset.type().size();
    FillValue fill = dataset.fill();
    byte[] pattern = new byte[(int) Math.min(count, Math.max(1, PIECE / size)) * size];
    if (fill.bytes().length > 0 && fill.writeTime() != FILL_ONCE_WRITTEN_NEVER) {
      System.arraycopy(fill.bytes(), 0, pattern, 0, size);
      for (int done = size; done < pattern.length; done *= 2) {
        System.arraycopy(pattern, 0, pattern, done, Math.min(done, pattern.length - done));
      }
    } else {
      Arrays.fill(pattern, (byte) 0);
    }
    return pattern;
  }
}
