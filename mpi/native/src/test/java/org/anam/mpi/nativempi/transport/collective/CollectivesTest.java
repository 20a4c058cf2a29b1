package org.anam.mpi.nativempi.transport.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.anam.mpi.nativempi.transport.Bytes;
import org.anam.mpi.nativempi.transport.Ranks;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Collectives of three ranks over a library in Java. */
final class CollectivesTest {

  private static final int RANKS = 3;
  private static final int[] LENGTHS = {0, 5, 40_000, (4 << 20) + 3};

  /** A part for each rank: one goes in the collective, one is long, one is empty. */
  private static final long[] PARTS = {70_000, 0, 300_001};

  static Stream<SimulatedSetup> setups() {
    return Ranks.setups(RANKS);
  }

  @ParameterizedTest
  @MethodSource("setups")
  void broadcasts(SimulatedSetup setup) {
    Ranks.run(
        new SimulatedJob(setup),
        RANKS,
        world -> {
          for (int length : LENGTHS) {
            for (int root = 0; root < RANKS; root++) {
              byte[] bytes = Bytes.of(length + root, length);
              boolean direct = (root + world.rank()) % 2 == 0;
              boolean sends = world.rank() == root;
              Block block = sends ? Bytes.block(bytes, direct) : Bytes.zeros(length, direct);
              world.broadcast(block, root);
              Bytes.expect(block, bytes);
              Block later = sends ? Bytes.block(bytes, !direct) : Bytes.zeros(length, !direct);
              Operation started = world.startBroadcast(later, root);
              world.barrier();
              assertThat(started.await().bytes()).isEqualTo(length);
              Bytes.expect(later, bytes);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("setups")
  void partsGoDownAndUpAgain(SimulatedSetup setup) {
    byte[] all = Bytes.of(7, (int) Arrays.stream(PARTS).sum());
    Ranks.run(
        new SimulatedJob(setup),
        RANKS,
        world -> {
          for (int root = 0; root < RANKS; root++) {
            for (boolean direct : new boolean[] {true, false}) {
              there(world, all, root, direct);
            }
          }
        });
  }

  private static void there(Transport world, byte[] all, int root, boolean direct) {
    int rank = world.rank();
    int start = (int) Arrays.stream(PARTS, 0, rank).sum();
    byte[] mine = Arrays.copyOfRange(all, start, start + (int) PARTS[rank]);
    boolean isRoot = rank == root;
    Block part = Bytes.zeros(mine.length, direct);
    world.scatter(isRoot ? Bytes.block(all, direct) : Block.EMPTY, PARTS, part, root);
    Bytes.expect(part, mine);
    Block gathered = isRoot ? Bytes.zeros(all.length, !direct) : Block.EMPTY;
    world.gather(part, gathered, PARTS, root);
    if (isRoot) {
      Bytes.expect(gathered, all);
    }
    Block everywhere = Bytes.zeros(all.length, direct);
    world.allgather(part, everywhere, PARTS);
    Bytes.expect(everywhere, all);
  }

  @ParameterizedTest
  @MethodSource("setups")
  void reductions(SimulatedSetup setup) {
    int count = (4 << 20) / Double.BYTES + 3;
    Ranks.run(
        new SimulatedJob(setup),
        RANKS,
        world -> {
          ByteBuffer from =
              ByteBuffer.allocateDirect(count * Double.BYTES).order(ByteOrder.nativeOrder());
          for (int i = 0; i < count; i++) {
            from.putDouble(i * Double.BYTES, i + world.rank());
          }
          double[] into = new double[count];
          Block result = Block.of(NdArray.of(into, count));
          world.reduce(Block.of(from), result, ElementType.FLOAT64, Operator.MAX, 1);
          assertThat(into[count - 1]).isEqualTo(world.rank() == 1 ? count + 1.0 : 0);
          world.allreduce(Block.of(from), result, ElementType.FLOAT64, Operator.SUM);
          assertThat(into[0]).isEqualTo(3);
          assertThat(into[count - 1]).isEqualTo(3.0 * count);
        });
  }

  @ParameterizedTest
  @MethodSource("setups")
  void halvesHaveMessagesOfTheirOwn(SimulatedSetup setup) {
    SimulatedJob job = new SimulatedJob(setup);
    Ranks.run(
        job,
        RANKS,
        world -> {
          int color = world.rank() == 1 ? 1 : 0;
          Transport part = world.split(color, -world.rank()).orElseThrow();
          assertThat(part.size()).isEqualTo(color == 1 ? 1 : 2);
          if (color == 0) {
            assertThat(part.rank()).isEqualTo(world.rank() == 2 ? 0 : 1);
            byte[] bytes = Bytes.of(4, 300_000);
            Block block = part.rank() == 0 ? Bytes.block(bytes, true) : Bytes.zeros(300_000, true);
            if (part.rank() == 0) {
              part.send(block, 1, 1);
            } else {
              part.receive(block, 0, 1);
              Bytes.expect(block, bytes);
            }
          }
          part.free();
        });
  }

  @Test
  void aFailureIsThrownByTheRankThatMeetsIt() {
    SimulatedJob job = new SimulatedJob(SimulatedSetup.of(1));
    Ranks.run(
        job,
        1,
        world -> {
          job.rank(0).failNext("MPI_Bcast", 5);
          assertThatThrownBy(() -> world.broadcast(Bytes.zeros(4, true), 0))
              .hasMessageContaining("SIM_ERR_COMM");
        });
  }
}
