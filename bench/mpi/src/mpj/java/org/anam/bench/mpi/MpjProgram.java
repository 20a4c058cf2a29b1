package org.anam.bench.mpi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mpi.MPI;

/** MPJ Express as its own users write it: Java arrays, and Java serialization for objects. */
public final class MpjProgram implements Ranks {

  private final int rank = MPI.COMM_WORLD.Rank();
  private final int size = MPI.COMM_WORLD.Size();

  private MpjProgram() {}

  /** One rank. */
  public static void main(String[] arguments) {
    String[] own = MPI.Init(arguments);
    Conversation.hold(Path.of(own[0]), new MpjProgram());
    MPI.Finalize();
  }

  @Override
  public int rank() {
    return rank;
  }

  @Override
  public void barrier() {
    MPI.COMM_WORLD.Barrier();
  }

  @Override
  public Step step(String operation, String payload) {
    if (payload.startsWith("bytes:")) {
      int length = Integer.parseInt(payload.substring(6)) / Double.BYTES;
      double[] all = Numbers.make(length);
      return switch (operation) {
        case "pingpong" -> new Arrays(all, Numbers.make(length));
        case "bcast" -> collective(() -> MPI.COMM_WORLD.Bcast(all, 0, length, MPI.DOUBLE, 0), all);
        default -> parts(operation.equals("scatter"), all, length / size);
      };
    }
    return switch (payload) {
      case "small" -> new Objects(Small.make(), value -> ((Small) value).sum());
      case "events" -> new Objects(Event.make(), value -> Event.sum((List<?>) value));
      case "patches" ->
          new Objects(Patch.make(new ArrayList<>()), value -> Patch.sum((List<?>) value));
      case "field" ->
          new Objects(
              new Serial("pressure", Numbers.make(Field.LENGTH)),
              value -> Numbers.sum(((Serial) value).values()));
      default -> throw new IllegalArgumentException(payload);
    };
  }

  private Step parts(boolean scatter, double[] all, int part) {
    double[] own = Numbers.make(part);
    return scatter
        ? collective(
            () ->
                MPI.COMM_WORLD.Scatter(
                    all, 0, part, MPI.DOUBLE, own, 0, part, MPI.DOUBLE, 0),
            own)
        : collective(
            () ->
                MPI.COMM_WORLD.Gather(own, 0, part, MPI.DOUBLE, all, 0, part, MPI.DOUBLE, 0),
            rank == 0 ? all : new double[0]);
  }

  private Step collective(Runnable operation, double[] result) {
    return new Step() {
      @Override
      public void run() {
        operation.run();
        MPI.COMM_WORLD.Barrier();
      }

      @Override
      public double sum() {
        return Numbers.sum(result);
      }
    };
  }

  private final class Arrays implements Step {

    private final double[] out;
    private final double[] in;

    Arrays(double[] out, double[] in) {
      this.out = out;
      this.in = in;
    }

    @Override
    public void run() {
      if (rank == 0) {
        MPI.COMM_WORLD.Send(out, 0, out.length, MPI.DOUBLE, 1, 0);
        MPI.COMM_WORLD.Recv(in, 0, in.length, MPI.DOUBLE, 1, 0);
      } else if (rank == 1) {
        MPI.COMM_WORLD.Recv(in, 0, in.length, MPI.DOUBLE, 0, 0);
        MPI.COMM_WORLD.Send(out, 0, out.length, MPI.DOUBLE, 0, 0);
      }
    }

    @Override
    public double sum() {
      return Numbers.sum(in);
    }
  }

  private final class Objects implements Step {

    private final Object[] out;
    private final Object[] in = new Object[1];
    private final ToDoubleFunction<Object> sum;

    Objects(Object out, ToDoubleFunction<Object> sum) {
      this.out = new Object[] {out};
      this.sum = sum;
    }

    @Override
    public void run() {
      if (rank == 0) {
        MPI.COMM_WORLD.Send(out, 0, 1, MPI.OBJECT, 1, 0);
        MPI.COMM_WORLD.Recv(in, 0, 1, MPI.OBJECT, 1, 0);
      } else if (rank == 1) {
        MPI.COMM_WORLD.Recv(in, 0, 1, MPI.OBJECT, 0, 0);
        MPI.COMM_WORLD.Send(out, 0, 1, MPI.OBJECT, 0, 0);
      }
    }

    @Override
    public double sum() {
      return sum.applyAsDouble(in[0]);
    }
  }
}
