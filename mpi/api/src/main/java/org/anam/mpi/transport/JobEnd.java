package org.anam.mpi.transport;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mpi.error.MpiError;

/**
 * Ends the job as the program ended.
 *
 * <p>Closing the world only marks a clean end, because try-with-resources closes it too when an
 * exception passes. What follows is decided when the program ends: the message-passing system is
 * ended if the world was closed and no exception left the thread that opened it; else the whole job
 * is ended with status 1 and the reason on stderr, so that no rank waits for ever for one that is
 * gone.
 *
 * <p>Where the virtual machine exits with the program, a shutdown hook and the thread's handler of
 * uncaught exceptions see to that. Launchers that call {@code main} themselves tell it by {@link
 * #mainReturned} and {@link #mainThrew}.
 *
 * <p>Where a signal ends a rank, nothing is said and the message-passing system is not ended:
 * mostly the launcher sent it, because another rank has failed and told why.
 */
public final class JobEnd {

  private static final JobEnd JOB = new JobEnd();

  /** Launchers lose what was printed just before an abort, unless they have time to read it. */
  private static final long READING_MILLIS = 250;

  private static final Set<String> SIGNAL_HANDLERS =
      Set.of("SIGTERM handler", "SIGINT handler", "SIGHUP handler");

  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile Transport world;
  private volatile boolean open;
  private volatile boolean well;
  private volatile Runnable rest = () -> {};
  private volatile Farewell farewell;

  JobEnd() {}

  /**
   * The world was opened; once or, after {@link #closed}, again. For {@code Communicator}.
   *
   * @throws AnamException ANAM231 when it is open already
   */
  public static void opened(Transport transport) {
    JOB.open(transport);
  }

  /** The transport of the world that was opened before and has not ended; null if there is none. */
  public static Transport world() {
    return JOB.ended.get() ? null : JOB.world;
  }

  /**
   * Marks the world's work as done. For {@code Communicator}.
   *
   * @param rest completes what is still under way, before the message-passing system ends
   */
  public static void closed(Runnable rest) {
    JOB.close(rest);
  }

  /**
   * A launcher that calls {@code main} itself wants to know whether this rank ends as it should. To
   * be called before {@code main}, once.
   *
   * @param farewell what it is told by
   */
  public static void launched(Farewell farewell) {
    JOB.launch(farewell);
  }

  /**
   * The program's {@code main} has returned on this rank: ends the message-passing system if the
   * world was closed, else says on stderr that it was not and ends the job with status 1. Does
   * nothing when no world was opened.
   */
  public static void mainReturned() {
    JOB.end();
  }

  /**
   * An exception left the program's {@code main} on this rank: prints it to stderr and ends the job
   * with status 1. Does not return when a world was opened.
   */
  public static void mainThrew(Throwable thrown) {
    JOB.fail(Thread.currentThread(), thrown);
  }

  /**
   * Ends all processes of the job when what was printed has had time to be read; does not return.
   * For {@code Communicator}.
   */
  public static void abort(Transport transport, int status) {
    System.out.flush();
    System.err.flush();
    if (transport.size() > 1) {
      try {
        Thread.sleep(READING_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    transport.abort(status);
  }

  void open(Transport transport) {
    if (open) {
      throw AnamException.of(MpiError.WORLD_OPEN, "The world communicator is open already").build();
    }
    if (world == null) {
      world = transport;
      if (farewell == null) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "anam-mpi-end"));
      }
      // Alone, the virtual machine itself ends with status 1, and the other hooks run.
      if (transport.size() > 1) {
        Thread.currentThread().setUncaughtExceptionHandler(this::fail);
      }
    }
    open = true;
  }

  void close(Runnable toComplete) {
    rest = toComplete;
    open = false;
  }

  void launch(Farewell theFarewell) {
    farewell = theFarewell;
    Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "anam-mpi-end"));
  }

  private void leave() {
    end();
    boolean never = world == null && !isSignalled() && farewell.endedBy().isEmpty();
    if (well || never) {
      farewell.say();
    }
  }

  void end() {
    if (world == null || !ended.compareAndSet(false, true)) {
      return;
    }
    if (isSignalled()) {
      return; // to end the message-passing system would be to wait for the other ranks
    }
    Optional<String> other =
        open && farewell != null ? farewell.endedBy() : Optional.<String>empty();
    if (other.isPresent()) {
      System.err.println(
          place() + " was ended by " + other.get() + ", which shares its virtual machine");
      return; // that one is told what it did
    }
    if (open) {
      complain(
          MpiError.NEVER_CLOSED, "the program ended and its world communicator was never closed");
      abort(world, 1);
      return;
    }
    try {
      rest.run();
      world.end();
      well = true;
    } catch (RuntimeException e) {
      System.err.println(place() + ": the end of the message-passing system failed");
      e.printStackTrace();
      abort(world, 1);
    }
  }

  void fail(Thread thread, Throwable thrown) {
    if (world == null) {
      return;
    }
    complain(MpiError.LEFT_BY_EXCEPTION, "an exception left the thread " + thread.getName());
    thrown.printStackTrace();
    ended.set(true);
    abort(world, 1);
  }

  /** Whether a signal ends the virtual machine: its handler's thread waits for the hooks then. */
  private static boolean isSignalled() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .anyMatch(SIGNAL_HANDLERS::contains);
  }

  private void complain(ErrorCode code, String what) {
    System.err.println(AnamException.of(code, place() + ": " + what).build().getMessage());
  }

  private String place() {
    return "Rank " + world.rank() + " of " + world.size();
  }
}
