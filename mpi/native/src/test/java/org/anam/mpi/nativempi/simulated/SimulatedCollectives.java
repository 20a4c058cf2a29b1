package org.anam.mpi.nativempi.simulated;

import org.anam.array.ElementType;
import org.anam.mpi.nativempi.call.CollectiveCalls;
import org.anam.mpi.transport.Operator;

/** Collectives of one rank. */
final class SimulatedCollectives implements CollectiveCalls {

  private final SimulatedRank rank;

  SimulatedCollectives(SimulatedRank rank) {
    this.rank = rank;
  }

  private int all(String name, long communicator, Part part) {
    int code = rank.called(name);
    return code == 0 ? (int) rank.meet(communicator, part) : code;
  }

  @Override
  public int barrier(long communicator) {
    return all(
        "MPI_Barrier",
        communicator,
        new Part("barrier", 0, 0, 0, 0, 0, 0, 0, 0, parts -> new long[parts.length]));
  }

  @Override
  public int broadcast(long buffer, int count, long type, int root, long communicator) {
    return all("MPI_Bcast", communicator, broadcast("broadcast", buffer, count, root));
  }

  @Override
  public int startBroadcast(
      long buffer, int count, long type, int root, long communicator, long request) {
    int code = rank.called("MPI_Ibcast");
    if (code != 0) {
      return code;
    }
    SimulatedRequest started =
        new SimulatedRequest(true, communicator, buffer, count, 0, 0, false, 1);
    started.meeting = rank.join(communicator, broadcast("ibcast", buffer, count, root));
    synchronized (rank.job) {
      long handle = rank.job.newHandle();
      rank.requests.put(handle, started);
      rank.writeHandle(request, handle);
    }
    return SimulatedJob.SUCCESS;
  }

  private static Part broadcast(String name, long buffer, int count, int root) {
    return new Part(
        name,
        root,
        buffer,
        count,
        buffer,
        count,
        0,
        0,
        0,
        parts -> {
          long[] codes = new long[parts.length];
          Part sender = parts[root];
          for (int i = 0; i < parts.length; i++) {
            codes[i] = copy(sender.from(), sender.count(), parts[i].into(), parts[i].room());
          }
          return codes;
        });
  }

  private static int copy(long from, int count, long into, int room) {
    int fitting = Math.min(count, room);
    if (fitting > 0 && from != into) {
      Native.copy(from, into, fitting);
    }
    return count > room ? SimulatedJob.ERR_TRUNCATE : SimulatedJob.SUCCESS;
  }

  @Override
  public int scatter(
      long all,
      long counts,
      long offsets,
      long type,
      long part,
      int count,
      long partType,
      int root,
      long communicator) {
    return all(
        "MPI_Scatterv",
        communicator,
        new Part(
            "scatter",
            root,
            all,
            0,
            part,
            count,
            counts,
            offsets,
            0,
            parts -> {
              long[] codes = new long[parts.length];
              Part sender = parts[root];
              for (int i = 0; i < parts.length; i++) {
                long from = sender.from() + sender.placeOf(i);
                codes[i] = copy(from, sender.countOf(i), parts[i].into(), parts[i].room());
              }
              return codes;
            }));
  }

  @Override
  public int gather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      int root,
      long communicator) {
    return all(
        "MPI_Gatherv",
        communicator,
        new Part(
            "gather",
            root,
            part,
            count,
            all,
            0,
            counts,
            offsets,
            0,
            parts -> {
              long[] codes = new long[parts.length];
              codes[root] = join(parts, parts[root]);
              return codes;
            }));
  }

  @Override
  public int allgather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      long communicator) {
    return all(
        "MPI_Allgatherv",
        communicator,
        new Part(
            "allgather",
            0,
            part,
            count,
            all,
            0,
            counts,
            offsets,
            0,
            parts -> {
              long[] codes = new long[parts.length];
              for (int i = 0; i < parts.length; i++) {
                codes[i] = join(parts, parts[i]);
              }
              return codes;
            }));
  }

  private static int join(Part[] parts, Part receiver) {
    int code = SimulatedJob.SUCCESS;
    for (int i = 0; i < parts.length; i++) {
      long into = receiver.into() + receiver.placeOf(i);
      code = Math.max(code, copy(parts[i].from(), parts[i].count(), into, receiver.countOf(i)));
    }
    return code;
  }

  @Override
  public int reduce(
      long from, long into, int count, long type, long operation, int root, long communicator) {
    return all(
        "MPI_Reduce", communicator, reduction("reduce", from, into, count, type, operation, root));
  }

  @Override
  public int allreduce(
      long from, long into, int count, long type, long operation, long communicator) {
    return all(
        "MPI_Allreduce",
        communicator,
        reduction("allreduce", from, into, count, type, operation, -1));
  }

  private static Part reduction(
      String name, long from, long into, int count, long type, long operation, int root) {
    ElementType element = SimulatedAbi.type(type);
    Operator operator = SimulatedAbi.operator(operation);
    long source = from == SimulatedAbi.IN_PLACE ? into : from;
    return new Part(
        name,
        root,
        source,
        count,
        into,
        count,
        0,
        0,
        operation,
        parts -> {
          double[] values = new double[count];
          for (int i = 0; i < count; i++) {
            values[i] = read(parts[0].from(), i, element);
            for (int other = 1; other < parts.length; other++) {
              values[i] = combine(values[i], read(parts[other].from(), i, element), operator);
            }
          }
          for (int receiver = 0; receiver < parts.length; receiver++) {
            for (int i = 0; i < count && (root < 0 || root == receiver); i++) {
              write(parts[receiver].into(), i, element, values[i]);
            }
          }
          return new long[parts.length];
        });
  }

  private static double combine(double left, double right, Operator operator) {
    return switch (operator) {
      case SUM -> left + right;
      case PRODUCT -> left * right;
      case MIN -> Math.min(left, right);
      case MAX -> Math.max(left, right);
    };
  }

  private static double read(long address, int index, ElementType type) {
    return switch (type) {
      case INT32 -> Native.readInt(address + (long) index * Integer.BYTES);
      case FLOAT64 -> Double.longBitsToDouble(Native.readLong(address + (long) index * Long.BYTES));
      default -> throw new AssertionError(type + " is not simulated");
    };
  }

  private static void write(long address, int index, ElementType type, double value) {
    if (type == ElementType.INT32) {
      Native.writeInt(address + (long) index * Integer.BYTES, (int) value);
    } else {
      Native.writeLong(address + (long) index * Long.BYTES, Double.doubleToRawLongBits(value));
    }
  }
}
