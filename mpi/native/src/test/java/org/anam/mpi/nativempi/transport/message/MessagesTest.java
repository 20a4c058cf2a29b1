package org.anam.mpi.nativempi.transport.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.anam.mpi.nativempi.transport.Bytes;
import org.anam.mpi.nativempi.transport.Ranks;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages between two ranks over a library in Java. */
final class MessagesTest {

  /** Around the limits at which messages travel otherwise. */
  private static final int[] LENGTHS = {
    0, 1, 40, 8191, 8192, 40_000, 262_144, 262_145, 1 << 20, (1 << 20) + 1, (8 << 20) + 5
  };

  static Stream<SimulatedSetup> setups() {
    return Ranks.setups(2);
  }

  @ParameterizedTest
  @MethodSource("setups")
  void everyLengthArrivesFromAndIntoEveryKindOfMemory(SimulatedSetup setup) {
    SimulatedJob job = new SimulatedJob(setup);
    Ranks.run(
        job,
        2,
        world -> {
          for (int length : LENGTHS) {
            for (int kind = 0; kind < 4; kind++) {
              oneMessage(world, length, (kind & 1) == 0, (kind & 2) == 0, 10 * kind + 1);
            }
          }
        });
    assertThat(job.rank(0).requests()).isZero();
    assertThat(job.rank(1).requests()).isZero();
  }

  private static void oneMessage(Transport world, int length, boolean from, boolean into, int tag) {
    byte[] bytes = Bytes.of(length + tag, length);
    if (world.rank() == 0) {
      world.send(Bytes.block(bytes, from), 1, tag);
    } else {
      Block room = Bytes.zeros(length + 7, into);
      assertThat(world.receive(room, 0, tag)).isEqualTo(new Envelope(0, tag, length));
      Bytes.expect(room, bytes);
    }
  }

  /** Both directions at once, so that each rank has to keep its sends going while it receives. */
  @ParameterizedTest
  @MethodSource("setups")
  void longMessagesCrossEachOther(SimulatedSetup setup) {
    Ranks.run(
        new SimulatedJob(setup),
        2,
        world -> {
          int other = 1 - world.rank();
          List<Operation> operations = new ArrayList<>();
          List<Block> rooms = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            int length = LENGTHS[LENGTHS.length - 1 - i];
            boolean direct = i % 2 == 0;
            byte[] bytes = Bytes.of(world.rank() + 10L * i, length);
            operations.add(world.startSend(Bytes.block(bytes, direct), other, i));
            rooms.add(Bytes.zeros(length, !direct));
            operations.add(world.startReceive(rooms.get(i), other, i));
          }
          operations.forEach(Operation::await);
          for (int i = 0; i < 4; i++) {
            Bytes.expect(rooms.get(i), Bytes.of(other + 10L * i, (int) rooms.get(i).bytes()));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("setups")
  void messagesOfOneTagKeepTheirOrderWhateverTheirLength(SimulatedSetup setup) {
    Ranks.run(
        new SimulatedJob(setup),
        2,
        world -> {
          List<Operation> sends = new ArrayList<>();
          for (int i = 0; i < LENGTHS.length; i++) {
            if (world.rank() == 0) {
              sends.add(world.startSend(Bytes.block(Bytes.of(i, LENGTHS[i]), true), 1, 3));
            } else {
              assertThat(world.probe(Transport.ANY, Transport.ANY))
                  .isEqualTo(new Envelope(0, 3, LENGTHS[i]));
              Block room = Bytes.zeros(LENGTHS[i], false);
              world.receive(room, Transport.ANY, Transport.ANY);
              Bytes.expect(room, Bytes.of(i, LENGTHS[i]));
            }
          }
          sends.forEach(Operation::await);
        });
  }

  /** A request that stays is used from some receives of a kind on, and has to be the right one. */
  @ParameterizedTest
  @MethodSource("setups")
  void shortMessagesAgainAndAgain(SimulatedSetup setup) {
    SimulatedJob job = new SimulatedJob(setup);
    Ranks.run(
        job,
        2,
        world -> {
          Block block = Bytes.zeros(8, true);
          Block other = Bytes.zeros(8, true);
          for (int i = 0; i < 60; i++) {
            byte[] bytes = Bytes.of(i, 8);
            if (world.rank() == 0) {
              world.send(Bytes.block(bytes, true), 1, 1);
            } else {
              Block room = i < 40 ? block : other;
              world.receive(room, 0, 1);
              Bytes.expect(room, bytes);
            }
          }
        });
    assertThat(job.rank(1).requests()).as("all are freed at the end").isZero();
  }

  @ParameterizedTest
  @MethodSource("setups")
  void aMessageThatIsTooLongIsRefusedAndItsSenderGoesOn(SimulatedSetup setup) {
    Ranks.run(
        new SimulatedJob(setup),
        2,
        world -> {
          for (int length : LENGTHS) {
            if (world.rank() == 0) {
              world.send(Bytes.block(Bytes.of(length, length), length % 2 == 0), 1, 1);
            } else if (length > 0) {
              Block room = Bytes.zeros(length - 1, length % 3 == 0);
              assertThatThrownBy(() -> world.receive(room, 0, 1))
                  .isInstanceOfSatisfying(
                      AnamException.class,
                      e -> assertThat(e.code()).isEqualTo(MpiError.MESSAGE_TOO_LONG));
            } else {
              world.receive(Block.EMPTY, 0, 1);
            }
          }
        });
  }

  @Test
  void aMessageThatLooksLikeAHeaderArrives() {
    Ranks.run(
        new SimulatedJob(SimulatedSetup.of(2)),
        2,
        world -> {
          Block header = Bytes.zeros(RendezvousHeader.BYTES, true);
          new RendezvousHeader(77, 5, 3).write(BlockMemory.segment(header));
          if (world.rank() == 0) {
            world.send(header, 1, 1);
          } else {
            Block room = Bytes.zeros(RendezvousHeader.BYTES, false);
            assertThat(world.receive(room, 0, 1)).isEqualTo(new Envelope(0, 1, 40));
            Bytes.expect(room, Bytes.content(header));
          }
        });
  }

  @Test
  void nothingIsFoundBeforeItIsSent() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(2));
    Ranks.run(
        job,
        2,
        world -> {
          if (world.rank() == 1) {
            assertThat(world.poll(0, 1)).isEmpty();
          }
          world.barrier();
          if (world.rank() == 0) {
            world.send(Bytes.block(new byte[3], true), 1, 1);
          }
          world.barrier();
          if (world.rank() == 1) {
            assertThat(world.poll(0, 2)).isEmpty();
            assertThat(world.poll(0, 1)).contains(new Envelope(0, 1, 3));
            world.receive(Bytes.zeros(3, true), 0, 1);
          }
        });
  }

  @Test
  void theLibrarysErrorsAreThrownWhereTheyHappen() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(1));
    Ranks.run(
        job,
        1,
        world -> {
          Block block = Bytes.zeros(8, true);
          assertThatThrownBy(() -> world.send(block, 5, 1))
              .isInstanceOfSatisfying(
                  AnamException.class,
                  e -> assertThat(e.code()).isEqualTo(NativeMpiError.MPI_CALL_FAILED))
              .hasMessageContaining("SIM_ERR_RANK");
          job.rank(0).failNext("MPI_Irecv", 19);
          assertThatThrownBy(() -> world.startReceive(block, 0, 1))
              .hasMessageContaining("SIM_ERR_REQUEST");
        });
  }

  /** What this costs is what the library costs. */
  @Test
  void aShortMessageIsOneCall() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(2));
    Ranks.run(
        job,
        2,
        world -> {
          Block block = Bytes.zeros(8, true);
          for (int i = 0; i < 3; i++) {
            int before = job.rank(world.rank()).calls();
            if (world.rank() == 0) {
              world.send(block, 1, 1);
            } else {
              world.receive(block, 0, 1);
            }
            // The first receive looks for the field of the length.
            if (world.rank() == 0 || i > 0) {
              assertThat(job.rank(world.rank()).calls() - before).isOne();
            }
          }
        });
  }
}
