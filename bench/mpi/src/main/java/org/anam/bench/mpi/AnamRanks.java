package org.anam.bench.mpi;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;

/** What users of Anam write. */
record AnamRanks(Communicator world, boolean direct) implements Ranks {

  @Override
  public int rank() {
    return world.rank();
  }

  @Override
  public void barrier() {
    world.barrier();
  }

  @Override
  public Step step(String operation, String payload) {
    if (payload.startsWith("bytes:")) {
      int length = Integer.parseInt(payload.substring(6)) / Double.BYTES;
      return switch (operation) {
        case "pingpong" ->
            new Echo<>(Numbers.make(length, direct), Numbers.make(length, direct), Numbers::sum);
        case "bcast" -> broadcast(Numbers.make(length, direct));
        case "scatter" -> scatter(length);
        default -> gather(length);
      };
    }
    return switch (payload) {
      case "small" -> new Fresh<>(Small.make(), i -> world.recv(i, Small.class), Small::sum);
      case "events" -> new Fresh<>(Event.make(), i -> world.recv(i, List.class), Event::sum);
      case "patches" ->
          new Fresh<>(Patch.make(new Patches()), i -> world.recv(i, Patches.class), Patch::sum);
      case "field" -> new Echo<>(field(), field(), field -> Numbers.sum(field.values()));
      default -> throw new IllegalArgumentException(payload);
    };
  }

  private Field field() {
    return new Field("pressure", Numbers.make(Field.LENGTH, direct));
  }

  /** A round trip into memory that is there. */
  private final class Echo<T> implements Step {

    private final T out;
    private final Function<T, Double> sum;
    private T in;

    Echo(T out, T in, Function<T, Double> sum) {
      this.out = out;
      this.in = in;
      this.sum = sum;
    }

    @Override
    public void run() {
      if (world.rank() == 0) {
        world.send(out, 1);
        in = world.recvInto(in, 1, 0);
      } else if (world.rank() == 1) {
        in = world.recvInto(in, 0, 0);
        world.send(out, 0);
      }
    }

    @Override
    public double sum() {
      return sum.apply(in);
    }
  }

  /** A round trip that makes a new value each time. */
  private final class Fresh<T> implements Step {

    private final T out;
    private final IntFunction<T> receive;
    private final Function<T, Double> sum;
    private T in;

    Fresh(T out, IntFunction<T> receive, Function<T, Double> sum) {
      this.out = out;
      this.receive = receive;
      this.sum = sum;
    }

    @Override
    public void run() {
      if (world.rank() == 0) {
        world.send(out, 1);
        in = receive.apply(1);
      } else if (world.rank() == 1) {
        in = receive.apply(0);
        world.send(out, 0);
      }
    }

    @Override
    public double sum() {
      return sum.apply(in);
    }
  }

  private Step broadcast(NdArray memory) {
    return new Step() {
      private NdArray array = memory;

      @Override
      public void run() {
        array = world.bcastInto(array, 0);
        world.barrier();
      }

      @Override
      public double sum() {
        return Numbers.sum(array);
      }
    };
  }

  private Step scatter(int length) {
    NdArray all = world.isRoot() ? Numbers.make(length, direct) : null;
    return new Step() {
      private NdArray part;

      @Override
      public void run() {
        part = world.scatterArrayInto(all, 0, part);
        world.barrier();
      }

      @Override
      public double sum() {
        return Numbers.sum(part);
      }
    };
  }

  private Step gather(int length) {
    NdArray part = Numbers.make(length / world.size(), direct);
    return new Step() {
      private NdArray all;

      @Override
      public void run() {
        all = world.gatherInto(part, 0, all);
        world.barrier();
      }

      @Override
      public double sum() {
        return all == null ? 0 : Numbers.sum(all);
      }
    };
  }
}
