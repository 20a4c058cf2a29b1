package org.anam.bench.mpi;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/**
 * Bytes off the heap through the native transport, without Anam's messages: what these stand on.
 */
public final class TransportProgram {

  private TransportProgram() {}

  /** One rank. */
  public static void main(String[] arguments) {
    Transport transport =
        ServiceLoader.load(TransportProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().equals("native"))
            .findFirst()
            .orElseThrow()
            .world(new LaunchContext(List.of(arguments), System.getenv()));
    Conversation.hold(Path.of(arguments[0]), new TransportRanks(transport));
    transport.end();
  }

  private record TransportRanks(Transport transport) implements Ranks {

    @Override
    public int rank() {
      return transport.rank();
    }

    @Override
    public void barrier() {
      transport.barrier();
    }

    @Override
    public Step step(String operation, String payload) {
      int bytes = Integer.parseInt(payload.substring(payload.indexOf(':') + 1));
      int part = operation.equals("pingpong") ? bytes : bytes / transport.size();
      ByteBuffer all = filled(bytes);
      ByteBuffer own = filled(part);
      boolean result = !operation.equals("gather");
      boolean ownResult = operation.equals("pingpong") || operation.equals("scatter");
      Runnable run = run(operation, Block.of(all), Block.of(own), lengths(part));
      return new Step() {
        @Override
        public void run() {
          run.run();
        }

        @Override
        public double sum() {
          return result || rank() == 0 ? Numbers.sum(ownResult ? own : all) : 0;
        }
      };
    }

    private static ByteBuffer filled(int bytes) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(bytes);
      Numbers.fill(buffer);
      return buffer;
    }

    private long[] lengths(long part) {
      long[] lengths = new long[transport.size()];
      Arrays.fill(lengths, part);
      return lengths;
    }

    private Runnable run(String operation, Block all, Block own, long[] lengths) {
      boolean root = rank() == 0;
      return switch (operation) {
        case "pingpong" -> root ? () -> first(all, own) : () -> second(all, own);
        case "bcast" -> () -> broadcast(all);
        case "scatter" -> () -> scatter(root ? all : Block.EMPTY, lengths, own);
        default -> () -> gather(own, root ? all : Block.EMPTY, lengths);
      };
    }

    private void first(Block out, Block in) {
      transport.send(out, 1, 0);
      transport.receive(in, 1, 0);
    }

    private void second(Block out, Block in) {
      if (rank() == 1) {
        transport.receive(in, 0, 0);
        transport.send(out, 0, 0);
      }
    }

    private void broadcast(Block all) {
      transport.broadcast(all, 0);
      transport.barrier();
    }

    private void scatter(Block all, long[] lengths, Block own) {
      transport.scatter(all, lengths, own, 0);
      transport.barrier();
    }

    private void gather(Block own, Block all, long[] lengths) {
      transport.gather(own, all, lengths, 0);
      transport.barrier();
    }
  }
}
