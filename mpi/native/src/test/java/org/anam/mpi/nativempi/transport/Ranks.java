package org.anam.mpi.nativempi.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.anam.mpi.transport.Transport;

/** Runs a program on the ranks of a simulated job, each on a thread of its own. */
public final class Ranks {

  private Ranks() {}

  /** The kinds of jobs that every message and collective has to pass. */
  public static Stream<SimulatedSetup> setups(int ranks) {
    SimulatedSetup plain = SimulatedSetup.of(ranks);
    return Stream.of(
        plain,
        plain.withIntHandles(),
        plain.withTests(),
        plain.withHiddenCount(),
        plain.perNode(ranks),
        plain.perNode(2).withTests());
  }

  /** Starts MPI on every rank, runs the program and ends it; the first failure is thrown. */
  public static void run(SimulatedJob job, int ranks, Consumer<Transport> program) {
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int rank = 0; rank < ranks; rank++) {
      int number = rank;
      FutureTask<Void> task =
          new FutureTask<>(
              () -> {
                Transport world = World.start("a test", ranks, "simulated", job.mpi(number));
                program.accept(world);
                world.end();
                return null;
              });
      tasks.add(task);
      Thread thread = new Thread(task, "rank " + rank);
      thread.setDaemon(true);
      thread.start();
    }
    AssertionError failure = null;
    for (FutureTask<Void> task : tasks) {
      try {
        task.get();
      } catch (ExecutionException e) {
        if (failure == null) {
          failure = new AssertionError("a rank failed: " + e.getCause(), e.getCause());
        } else {
          failure.addSuppressed(e.getCause());
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
