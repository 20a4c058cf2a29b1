package org.anam.bench;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * A workload through plain calls.
 *
 * @param <T> the data
 * @param naive whether the calls are the simple, slow ones
 * @param maker makes the data
 * @param writer writes them into an open file
 * @param reader reads them from an open file
 * @param summer sums them up
 */
record RawWorkload<T>(
    boolean naive,
    IntFunction<T> maker,
    BiConsumer<RawFile, T> writer,
    Function<RawFile, T> reader,
    ToDoubleFunction<T> summer)
    implements Workload<T> {

  @Override
  public T make(int items) {
    return maker.apply(items);
  }

  @Override
  public void write(Path file, T data) {
    try (RawFile open = open(file, true)) {
      writer.accept(open, data);
    }
  }

  @Override
  public T read(Path file) {
    try (RawFile open = open(file, false)) {
      return reader.apply(open);
    }
  }

  @Override
  public double sum(T data) {
    return summer.applyAsDouble(data);
  }

  private RawFile open(Path file, boolean create) {
    return naive ? new NaiveFile(file, create) : new RawFile(file, create);
  }
}
