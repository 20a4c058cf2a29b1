package org.anam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one call of a warm Java program takes: a whole workload saved or loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SaveAndLoad {

  /** Through Anam or plain calls. */
  @Param({"anam", "raw"})
  public String variant;

  /** The workload and how many items it has. */
  @Param({"objects:1", "objects:1000", "arrays:100", "block:1000000"})
  public String workload;

  private Call<?> call;

  /** Makes the data and a file to read. */
  @Setup
  public void prepare() throws IOException {
    int colon = workload.indexOf(':');
    int items = Integer.parseInt(workload, colon + 1, workload.length(), 10);
    Workload<?> found = Bench.find(workload.substring(0, colon), variant);
    Path folder = Path.of(System.getProperty("bench.folder", System.getProperty("java.io.tmpdir")));
    call = Call.of(found, items, Files.createTempDirectory(folder, "jmh"));
  }

  /** Removes the files. */
  @TearDown
  public void clear() throws IOException {
    call.clear();
  }

  /** Writes a file that is not there yet. */
  @Benchmark
  public void save() throws IOException {
    call.save();
  }

  /** Reads a file. */
  @Benchmark
  public Object load() {
    return call.load();
  }

  /**
   * A workload with its data and files.
   *
   * @param workload the workload
   * @param data what is written
   * @param written the file of {@link #save()}
   * @param read the file of {@link #load()}
   */
  private record Call<T>(Workload<T> workload, T data, Path written, Path read) {

    static <T> Call<T> of(Workload<T> workload, int items, Path folder) {
      T data = workload.make(items);
      Call<T> call = new Call<>(workload, data, folder.resolve("w.h5"), folder.resolve("r.h5"));
      workload.write(call.read, data);
      return call;
    }

    void save() throws IOException {
      Files.deleteIfExists(written);
      workload.write(written, data);
    }

    T load() {
      return workload.read(read);
    }

    void clear() throws IOException {
      Files.deleteIfExists(written);
      Files.deleteIfExists(read);
      Files.deleteIfExists(read.getParent());
    }
  }
}
