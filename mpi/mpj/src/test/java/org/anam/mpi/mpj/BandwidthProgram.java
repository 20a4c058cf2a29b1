package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Transport;

/** Measures half a round trip between two ranks, by hand: the median of eleven runs. */
public final class BandwidthProgram {

  private BandwidthProgram() {}

  /** Without arguments. */
  public static void main(String[] arguments) {
    Transport world = Ranks.world();
    for (int bytes : new int[] {8, 1 << 16, 1 << 20, 1 << 24}) {
      for (boolean direct : new boolean[] {false, true}) {
        Block block =
            direct ? Block.of(ByteBuffer.allocateDirect(bytes)) : Ranks.of(new double[bytes / 8]);
        int trips = Math.max(10, Math.min(20_000, (1 << 27) / Math.max(bytes, 1 << 12)));
        double[] micros = new double[11];
        for (int run = 0; run < micros.length; run++) {
          world.barrier();
          long begin = System.nanoTime();
          for (int i = 0; i < trips; i++) {
            if (world.rank() == 0) {
              world.send(block, 1, 0);
              world.receive(block, 1, 0);
            } else if (world.rank() == 1) {
              world.receive(block, 0, 0);
              world.send(block, 0, 0);
            }
          }
          micros[run] = (System.nanoTime() - begin) / 2e3 / trips;
        }
        Arrays.sort(micros);
        if (world.rank() == 0) {
          System.out.printf(
              Locale.ROOT,
              "%9d bytes %s: %9.2f us, best %9.2f us, %6.3f GB/s%n",
              bytes,
              direct ? "direct" : "heap  ",
              micros[5],
              micros[0],
              bytes / micros[5] / 1e3);
        }
      }
    }
    world.end();
  }
}
