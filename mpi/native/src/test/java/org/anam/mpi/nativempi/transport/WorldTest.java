package org.anam.mpi.nativempi.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.anam.mpi.transport.NativeCommunicator;
import org.anam.mpi.transport.Transport;
import org.junit.jupiter.api.Test;

/** MPI is started, or it is said why not. */
final class WorldTest {

  private static Transport start(SimulatedJob job, int expected) {
    return World.start("a launcher", expected, "libsimulated.so", job.mpi(0));
  }

  private static void refused(SimulatedJob job, int expected, ErrorCode code, String... words) {
    assertThatThrownBy(() -> start(job, expected))
        .isInstanceOfSatisfying(AnamException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContainingAll(words);
  }

  @Test
  void aRankAloneIsAWorld() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(1));
    Transport world = start(job, 1);
    assertThat(world.description()).isEqualTo("Simulated MPI 1.2");
    assertThat(world.rank()).isZero();
    assertThat(world.size()).isOne();
    assertThat(world.maxTag()).isEqualTo(99_999);
    assertThat(world.split(-1, 0)).isEmpty();
    int before = job.communicators();
    Transport part = world.split(0, 0).orElseThrow();
    assertThat(part.size()).isOne();
    part.free();
    assertThat(job.communicators()).isEqualTo(before);
    world.end();
  }

  @Test
  void theHandlesUnderEachCommunicatorAreGiven() {
    Transport world = start(new SimulatedJob(SimulatedSetup.of(1).withIntHandles()), 1);
    Transport part = world.split(0, 0).orElseThrow();
    NativeCommunicator handles = world.unwrap().orElseThrow();
    assertThat(handles.handleBytes()).isEqualTo(Integer.BYTES);
    assertThat(handles.noInfo()).isEqualTo(14);
    assertThat(part.unwrap().orElseThrow().handle()).isNotEqualTo(handles.handle());
  }

  @Test
  void otherRanksThanTheLauncherStartedAreRefused() {
    refused(
        new SimulatedJob(SimulatedSetup.of(1)),
        3,
        NativeMpiError.WRONG_MPI_LIBRARY,
        "started by a launcher with 3 ranks",
        "libsimulated.so (Simulated MPI 1.2) sees 1");
  }

  @Test
  void aLibraryThatSomebodyElseStartedIsRefused() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(1));
    start(job, 0);
    refused(job, 0, NativeMpiError.MPI_NOT_STARTED, "was started in this process before");
  }

  @Test
  void aLibraryThatCannotStartIsRefusedWithItsWords() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(1));
    job.rank(0).failNext("MPI_Init_thread", 5);
    refused(job, 0, NativeMpiError.MPI_NOT_STARTED, "could not start", "SIM_ERR_COMM");
  }

  @Test
  void aLibraryWithoutThreadsIsRefused() {
    refused(
        new SimulatedJob(SimulatedSetup.of(1).level(SimulatedSetup.FUNNELED)),
        0,
        NativeMpiError.MPI_NOT_STARTED,
        "without support for threads",
        "MPI_THREAD_SERIALIZED");
  }
}
