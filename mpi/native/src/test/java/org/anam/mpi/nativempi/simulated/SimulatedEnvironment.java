package org.anam.mpi.nativempi.simulated;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.anam.mpi.nativempi.call.EnvironmentCalls;

/** Beginning, end, communicators and errors of one rank. */
final class SimulatedEnvironment implements EnvironmentCalls {

  private static final int MAX_TAG = 99_999;
  private static final Map<Integer, String> WORDS =
      Map.of(
          SimulatedJob.ERR_COMM, "SIM_ERR_COMM: no such communicator",
          SimulatedJob.ERR_RANK, "SIM_ERR_RANK: no such rank",
          SimulatedJob.ERR_TRUNCATE, "SIM_ERR_TRUNCATE: message truncated",
          SimulatedJob.ERR_REQUEST, "SIM_ERR_REQUEST: no such request");

  private final SimulatedRank rank;
  private final SimulatedJob job;
  private final MemorySegment maxTag = Arena.ofAuto().allocate(Integer.BYTES);
  private boolean initialized;

  SimulatedEnvironment(SimulatedRank rank) {
    this.rank = rank;
    job = rank.job;
    Native.writeInt(maxTag.address(), MAX_TAG);
  }

  @Override
  public int version(long text, long length) {
    Native.writeText(text, "Simulated MPI v1.2, built nowhere");
    Native.writeInt(length, 33);
    return rank.called("MPI_Get_library_version");
  }

  @Override
  public int initialized(long flag) {
    Native.writeInt(flag, initialized ? 1 : 0);
    return rank.called("MPI_Initialized");
  }

  @Override
  public int init(long argumentCount, long arguments, int required, long provided) {
    int code = rank.called("MPI_Init_thread");
    initialized |= code == 0;
    Native.writeInt(provided, Math.min(required, job.setup().level()));
    return code;
  }

  @Override
  public int end() {
    return rank.called("MPI_Finalize");
  }

  @Override
  public int abort(long communicator, int status) {
    throw new AssertionError("aborted with status " + status);
  }

  @Override
  public int errorString(int code, long text, long length) {
    String words = WORDS.get(code);
    if (words == null) {
      return 1;
    }
    Native.writeText(text, words);
    Native.writeInt(length, words.length());
    return SimulatedJob.SUCCESS;
  }

  @Override
  public int errorClass(int code, long errorClass) {
    Native.writeInt(errorClass, code);
    return WORDS.containsKey(code) ? SimulatedJob.SUCCESS : 1;
  }

  @Override
  public int setErrorHandler(long communicator, long handler) {
    int code = rank.called("MPI_Comm_set_errhandler");
    return code == 0 && rank.members(communicator) == null ? SimulatedJob.ERR_COMM : code;
  }

  @Override
  public int rank(long communicator, long number) {
    Native.writeInt(number, rank.place(rank.members(communicator)));
    return rank.called("MPI_Comm_rank");
  }

  @Override
  public int size(long communicator, long number) {
    Native.writeInt(number, rank.members(communicator).length);
    return rank.called("MPI_Comm_size");
  }

  @Override
  public int attribute(long communicator, int key, long value, long flag) {
    boolean known = key == SimulatedAbi.TAG_KEY;
    Native.writeInt(flag, known ? 1 : 0);
    if (known) {
      Native.writeLong(value, maxTag.address());
    }
    return rank.called("MPI_Comm_get_attr");
  }

  @Override
  public int duplicate(long communicator, long copy) {
    return divide("MPI_Comm_dup", communicator, 0, 0, copy);
  }

  @Override
  public int split(long communicator, int color, int key, long part) {
    return divide("MPI_Comm_split", communicator, color, key, part);
  }

  /** Makes a communicator for each color, ordered by key and then by place. */
  int divide(String name, long communicator, int color, int key, long into) {
    int code = rank.called(name);
    if (code != 0) {
      return code;
    }
    int[] members = rank.members(communicator);
    long handle =
        rank.meet(
            communicator,
            new Part(name, 0, 0, key, 0, 0, 0, 0, color, parts -> divide(members, parts)));
    rank.writeHandle(into, handle);
    return SimulatedJob.SUCCESS;
  }

  private long[] divide(int[] members, Part[] parts) {
    Map<Long, Long> handles = new LinkedHashMap<>();
    long[] results = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      long color = parts[i].extra();
      if (color != SimulatedAbi.UNDEFINED) {
        results[i] = handles.computeIfAbsent(color, c -> job.newHandle());
      }
    }
    handles.forEach(
        (color, handle) ->
            job.define(
                handle,
                IntStream.range(0, parts.length)
                    .filter(i -> parts[i].extra() == color)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> parts[i].count()))
                    .mapToInt(i -> members[i])
                    .toArray()));
    return results;
  }

  @Override
  public int free(long communicator) {
    int code = rank.called("MPI_Comm_free");
    long handle = rank.readHandle(communicator);
    int[] members = rank.members(handle);
    if (members == null) {
      return SimulatedJob.ERR_COMM;
    }
    rank.meet(
        handle, new Part("MPI_Comm_free", 0, 0, 0, 0, 0, 0, 0, 0, parts -> new long[parts.length]));
    job.forget(handle);
    rank.writeHandle(communicator, 0);
    return code;
  }
}
