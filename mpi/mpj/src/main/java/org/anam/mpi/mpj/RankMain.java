package org.anam.mpi.mpj;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.anam.mpi.transport.Farewell;
import org.anam.mpi.transport.JobEnd;

/** One rank: runs the program's {@code main} and ends the job as that ends. Started by others. */
public final class RankMain {

  private RankMain() {}

  /**
   * A rank in a virtual machine of its own: rank, configuration of the device, the launcher's
   * process id, main class, arguments.
   */
  public static void main(String[] arguments) {
    MulticoreMain.endWith(Long.parseLong(arguments[2]));
    Launch.set(
        new Launch(Integer.parseInt(arguments[0]), arguments[1], Launch.CLUSTER, () -> false));
    JobEnd.launched(new Leaving(Goodbye::say, Optional::empty));
    run(arguments[3], Arrays.copyOfRange(arguments, 4, arguments.length));
  }

  /** A rank that shares the virtual machine; called through its own class loader. */
  public static void multicore(
      int rank,
      int ranks,
      BooleanSupplier abandoned,
      Runnable goodbye,
      String main,
      String[] arguments) {
    Launch.set(new Launch(rank, Integer.toString(ranks), Launch.MULTICORE, abandoned));
    JobEnd.launched(new Leaving(goodbye, () -> ExitingRank.other(rank)));
    run(main, arguments);
  }

  /** How a rank leaves, and who may end it. */
  private record Leaving(Runnable goodbye, Supplier<Optional<String>> other) implements Farewell {
    @Override
    public void say() {
      goodbye.run();
    }

    @Override
    public Optional<String> endedBy() {
      return other.get();
    }
  }

  private static void run(String main, String[] arguments) {
    try {
      entry(main).invoke(null, (Object) arguments);
    } catch (ClassNotFoundException e) {
      end("There is no class " + main + " on the class path of the ranks.");
    } catch (InvocationTargetException e) {
      fail(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      fail(e);
    }
    try {
      JobEnd.mainReturned();
    } catch (Throwable e) {
      fail(e);
    }
  }

  private static Method entry(String main) throws ReflectiveOperationException {
    Class<?> type = Class.forName(main, true, Thread.currentThread().getContextClassLoader());
    Method method = type.getMethod("main", String[].class);
    if (!Modifier.isStatic(method.getModifiers()) || method.getReturnType() != void.class) {
      end("The class " + main + " has no public static void main(String[]).");
    }
    // The class itself need not be public.
    method.setAccessible(true);
    return method;
  }

  private static void end(String why) {
    System.err.println(why);
    System.err.flush();
    Runtime.getRuntime().halt(1);
  }

  private static void fail(Throwable thrown) {
    Throwable shown = withoutUs(thrown);
    try {
      JobEnd.mainThrew(shown);
    } finally {
      // There is no world yet that could say so and end the job.
      shown.printStackTrace();
      System.out.flush();
      System.err.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  /** The stack trace as under a plain {@code java} command: it ends at {@code main}. */
  private static Throwable withoutUs(Throwable thrown) {
    List<StackTraceElement> frames = List.of(thrown.getStackTrace());
    for (int i = 0; i < frames.size(); i++) {
      String name = frames.get(i).getClassName();
      if (name.contains(".reflect.") && i > 0) {
        thrown.setStackTrace(frames.subList(0, i).toArray(StackTraceElement[]::new));
        break;
      }
    }
    return thrown;
  }
}
