package org.anam.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes or reads one workload several times and prints one line of JSON for each pass.
 *
 * <pre>usage: Bench WORKLOAD write|read FILE ITEMS PASSES [anam|raw|naive] [files=N threads=N]
 * </pre>
 *
 * <p>With files, that many are written and then read, by so many threads.
 */
final class Bench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Bench() {}

  /** Runs the program. */
  public static void main(String[] args) throws Exception {
    if (args.length < 5) {
      System.err.println(
          "usage: Bench WORKLOAD write|read FILE ITEMS PASSES [anam|raw|naive] [files=N"
              + " threads=N]");
      System.exit(2);
    }
    Path file = Path.of(args[2]);
    int items = Integer.parseInt(args[3]);
    int passes = Integer.parseInt(args[4]);
    Workload<?> workload = find(args[0], args.length > 5 ? args[5] : "anam");
    if (args.length > 7) {
      int files = Integer.parseInt(args[6].substring("files=".length()));
      int threads = Integer.parseInt(args[7].substring("threads=".length()));
      many(workload, file, items, passes, args[1].equals("write"), files, threads);
    } else if (args[1].equals("write")) {
      write(workload, file, items, passes);
    } else {
      read(workload, file, passes);
    }
  }

  static Workload<?> find(String name, String variant) {
    return switch (variant) {
      case "anam" -> AnamWorkloads.find(name);
      case "raw" -> RawWorkloads.find(name, false);
      case "naive" -> RawWorkloads.find(name, true);
      default -> throw new IllegalArgumentException("No variant " + variant);
    };
  }

  private static <T> void write(Workload<T> workload, Path file, int items, int passes)
      throws IOException {
    T data = workload.make(items);
    for (int pass = 0; pass < passes; pass++) {
      Files.deleteIfExists(file);
      Clock clock = new Clock();
      workload.write(file, data);
      String times = clock.stop();
      print(pass, times, workload.sum(data));
    }
  }

  private static <T> void read(Workload<T> workload, Path file, int passes) {
    for (int pass = 0; pass < passes; pass++) {
      Clock clock = new Clock();
      T data = workload.read(file);
      String times = clock.stop();
      print(pass, times, workload.sum(data));
    }
  }

  /** Reads what is written first in either case. */
  private static <T> void many(
      Workload<T> workload,
      Path file,
      int items,
      int passes,
      boolean isWriting,
      int files,
      int threads)
      throws Exception {
    T data = workload.make(items);
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      paths.add(file.resolveSibling(file.getFileName() + "." + i));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int pass = 0; pass < passes; pass++) {
      for (Path path : paths) {
        if (isWriting) {
          Files.deleteIfExists(path);
        } else if (pass == 0) {
          Files.deleteIfExists(path);
          workload.write(path, data);
        }
      }
      List<Callable<T>> tasks = new ArrayList<>();
      for (Path path : paths) {
        tasks.add(
            () -> {
              if (isWriting) {
                workload.write(path, data);
                return data;
              }
              return workload.read(path);
            });
      }
      Clock clock = new Clock();
      List<Future<T>> done = pool.invokeAll(tasks);
      String times = clock.stop();
      double sum = 0;
      for (Future<T> one : done) {
        sum += workload.sum(one.get());
      }
      print(pass, times, sum);
    }
    pool.shutdown();
  }

  /** The times of a phase, which begins when this is made. */
  private static final class Clock {

    private final long wall = System.nanoTime();
    private final long process = PROCESS.getProcessCpuTime();
    private final long thread = THREADS.getCurrentThreadCpuTime();

    /** Ends the phase and gives the beginning of its line of JSON. */
    String stop() {
      long threadTime = THREADS.getCurrentThreadCpuTime() - thread;
      long processTime = PROCESS.getProcessCpuTime() - process;
      long wallTime = System.nanoTime() - wall;
      return String.format(
          Locale.ROOT,
          "\"thread\": %.6f, \"process\": %.6f, \"wall\": %.6f",
          threadTime * 1e-9,
          processTime * 1e-9,
          wallTime * 1e-9);
    }
  }

  private static void print(int pass, String times, double sum) {
    System.out.printf(Locale.ROOT, "{\"pass\": %d, %s, \"sum\": %.2f}%n", pass, times, sum);
  }
}
