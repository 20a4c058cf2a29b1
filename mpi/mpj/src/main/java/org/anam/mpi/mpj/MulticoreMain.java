package org.anam.mpi.mpj;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The virtual machine that ranks share: a thread and a class loader for each, so that each has its
 * own static fields. Runs with nothing but this jar on its class path, and uses nothing of it but
 * what stands in this class, {@link RankLoader}, {@link RankOutput} and {@link Goodbye}.
 */
public final class MulticoreMain {

  /** System property: the class path of the program. */
  static final String CLASS_PATH = "anam.mpj.class.path";

  /** System property: the jars of MPJ Express. */
  static final String LIBRARY = "anam.mpj.library";

  /** System property: packages that ranks share, separated by commas. */
  static final String SHARED = "anam.mpj.shared";

  private static final AtomicInteger ENDED = new AtomicInteger();
  private static final AtomicInteger ENDED_WELL = new AtomicInteger();

  private MulticoreMain() {}

  /** The launcher's process id, the number of ranks, main class, arguments. */
  public static void main(String[] arguments) throws Exception {
    endWith(Long.parseLong(arguments[0]));
    int ranks = Integer.parseInt(arguments[1]);
    String main = arguments[2];
    String[] rest = Arrays.copyOfRange(arguments, 3, arguments.length);
    URL[] program = urls(System.getProperty(CLASS_PATH));
    List<URL> all = new ArrayList<>(List.of(urls(System.getProperty(LIBRARY))));
    all.addAll(List.of(program));
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    ClassLoader shared = new URLClassLoader(all.toArray(URL[]::new), platform);
    List<String> packages = List.of(System.getProperty(SHARED).split(",", -1));
    silence(shared);
    RankOutput.install();
    // Told by its name, because this virtual machine has no class of MPJ Express on its class path.
    Class<?> group = shared.loadClass("xdev.smpdev.SMPDevProcess");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < ranks; i++) {
      int rank = i;
      ThreadGroup threadsOfRank =
          (ThreadGroup) group.getConstructor(String.class).newInstance(ExitingRank.GROUP + rank);
      ClassLoader loader = new RankLoader(program, shared, packages);
      Thread thread =
          new Thread(threadsOfRank, () -> run(loader, rank, ranks, main, rest), "rank " + rank);
      thread.setContextClassLoader(loader);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    RankOutput.finish();
  }

  /** MPJ Express logs each message; see {@link MpjDevice}, which cannot reach this log4j. */
  private static void silence(ClassLoader shared) throws ReflectiveOperationException {
    Class<?> level = shared.loadClass("org.apache.log4j.Level");
    Class<?> logger = shared.loadClass("org.apache.log4j.Logger");
    Object ofLibrary = logger.getMethod("getLogger", String.class).invoke(null, "mpj");
    logger.getMethod("setLevel", level).invoke(ofLibrary, level.getField("OFF").get(null));
  }

  private static void run(
      ClassLoader loader, int rank, int ranks, String main, String[] arguments) {
    try {
      Method start =
          loader
              .loadClass("org.anam.mpi.mpj.RankMain")
              .getMethod(
                  "multicore",
                  int.class,
                  int.class,
                  BooleanSupplier.class,
                  Runnable.class,
                  String.class,
                  String[].class);
      BooleanSupplier abandoned = () -> ENDED.get() > 0;
      Runnable goodbye =
          () -> {
            if (ENDED_WELL.incrementAndGet() == ranks) {
              Goodbye.say();
            }
          };
      start.invoke(null, rank, ranks, abandoned, goodbye, main, arguments.clone());
      ENDED.incrementAndGet();
    } catch (InvocationTargetException e) {
      fail(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      fail(e);
    }
  }

  private static void fail(Throwable thrown) {
    thrown.printStackTrace();
    RankOutput.finish();
    Runtime.getRuntime().halt(1);
  }

  /** Ends this virtual machine when the launcher has ended, even if it was killed. */
  static void endWith(long launcher) {
    Runnable end = () -> Runtime.getRuntime().halt(1);
    ProcessHandle process = ProcessHandle.of(launcher).orElse(null);
    if (process == null) {
      end.run();
      return;
    }
    CompletableFuture<Void> unused = process.onExit().thenRun(end);
  }

  private static URL[] urls(String path) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      urls.add(url(entry.isEmpty() ? "." : entry));
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(String entry) throws MalformedURLException {
    return new File(entry).toURI().toURL();
  }
}
