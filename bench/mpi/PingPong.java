import java.nio.ByteBuffer;
import java.util.List;
import java.util.ServiceLoader;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/**
 * The loops of pingpong.c through the native transport: arguments are {@code direct} or {@code
 * heap}, the seconds for each figure, then lengths in bytes. The same output.
 */
public final class PingPong {

  private static final int TAG = 1;

  private final Transport transport;
  private final int rank;
  private final ByteBuffer flag = ByteBuffer.allocateDirect(1);

  private PingPong(Transport transport) {
    this.transport = transport;
    rank = transport.rank();
  }

  public static void main(String[] arguments) {
    Transport transport =
        ServiceLoader.load(TransportProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().equals("native"))
            .findFirst()
            .orElseThrow()
            .world(new LaunchContext(List.of(arguments), System.getenv()));
    PingPong program = new PingPong(transport);
    boolean direct = arguments[0].equals("direct");
    double seconds = Double.parseDouble(arguments[1]);
    program.measure(direct, 8, seconds, false);
    program.measure(direct, 100_000, seconds, false);
    for (int i = 2; i < arguments.length; i++) {
      program.measure(direct, Integer.parseInt(arguments[i]), seconds, true);
    }
    transport.end();
  }

  private static int rounds(long bytes) {
    return (int) Math.max(1, 400_000 / (bytes + 1000));
  }

  private static Block block(boolean direct, int bytes) {
    return Block.of(direct ? ByteBuffer.allocateDirect(bytes) : ByteBuffer.allocate(bytes));
  }

  private void measure(boolean direct, int bytes, double seconds, boolean print) {
    Block out = block(direct, bytes);
    Block in = block(direct, bytes);
    double pingpong = 1e9;
    double broadcast = 1e9;
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (again(end)) {
      pingpong = Math.min(pingpong, roundTrips(out, in, rounds(bytes)));
    }
    end = System.nanoTime() + (long) (seconds * 1e9);
    while (again(end)) {
      broadcast = Math.min(broadcast, broadcasts(out, rounds(bytes)));
    }
    if (print && rank == 0) {
      System.out.printf("pingpong %d %.3f%nbroadcast %d %.3f%n", bytes, pingpong, bytes, broadcast);
    }
  }

  /** Whether rank 0 wants another repetition, until its time is up. */
  private boolean again(long end) {
    flag.put(0, (byte) (rank == 0 && System.nanoTime() < end ? 1 : 0));
    transport.broadcast(Block.of(flag), 0);
    return flag.get(0) != 0;
  }

  private double roundTrips(Block out, Block in, int n) {
    long start = System.nanoTime();
    for (int i = 0; i < n; i++) {
      if (rank == 0) {
        transport.send(out, 1, TAG);
        transport.receive(in, 1, TAG);
      } else if (rank == 1) {
        transport.receive(in, 0, TAG);
        transport.send(out, 0, TAG);
      }
    }
    return (System.nanoTime() - start) / 1e3 / n / 2;
  }

  private double broadcasts(Block data, int n) {
    long start = System.nanoTime();
    for (int i = 0; i < n; i++) {
      transport.broadcast(data, 0);
      transport.barrier();
    }
    return (System.nanoTime() - start) / 1e3 / n;
  }
}
