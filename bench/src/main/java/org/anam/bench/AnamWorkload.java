package org.anam.bench;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.anam.hdf5.Hdf5;

/**
 * A workload through Anam: one call to save, one to load.
 *
 * @param <T> the data
 * @param type the class of the data
 * @param maker makes the data
 * @param summer sums them up
 */
record AnamWorkload<T>(Class<T> type, IntFunction<T> maker, ToDoubleFunction<T> summer)
    implements Workload<T> {

  @Override
  public T make(int items) {
    return maker.apply(items);
  }

  @Override
  public void write(Path file, T data) {
    Hdf5.save(file, data);
  }

  @Override
  public T read(Path file) {
    return Hdf5.load(file, type);
  }

  @Override
  public double sum(T data) {
    return summer.applyAsDouble(data);
  }
}
