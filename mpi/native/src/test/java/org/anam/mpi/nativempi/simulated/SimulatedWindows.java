package org.anam.mpi.nativempi.simulated;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anam.mpi.nativempi.call.SharedWindowCalls;

/** Shared memory of one rank: memory of the process, which all ranks see. */
final class SimulatedWindows implements SharedWindowCalls {

  private final SimulatedRank rank;
  private final SimulatedJob job;
  private final Map<Long, long[]> bases = new HashMap<>();
  private final Map<Long, int[]> groups = new HashMap<>();

  /** As long as the rank: a window's memory must not go while another rank looks at it. */
  private final Arena arena = Arena.ofAuto();

  SimulatedWindows(SimulatedRank rank) {
    this.rank = rank;
    job = rank.job;
  }

  @Override
  public int split(long communicator, int type, int key, long info, long part) {
    if (type != SimulatedAbi.SHARED) {
      throw new AssertionError("no such type: " + type);
    }
    int node = rank.rank / job.setup().perNode();
    return new SimulatedEnvironment(rank)
        .divide("MPI_Comm_split_type", communicator, node, key, part);
  }

  @Override
  public int allocate(long bytes, int unit, long info, long communicator, long base, long window) {
    int code = rank.called("MPI_Win_allocate_shared");
    MemorySegment memory = arena.allocate(bytes, 64);
    int[] members = rank.members(communicator);
    long[] all = new long[members.length];
    for (int i = 0; i < all.length; i++) {
      int place = i;
      all[i] =
          rank.meet(
              communicator,
              new Part(
                  "base " + i,
                  0,
                  memory.address(),
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  parts -> {
                    long[] same = new long[parts.length];
                    Arrays.fill(same, parts[place].from());
                    return same;
                  }));
    }
    long handle = job.newHandle();
    bases.put(handle, all);
    Native.writeLong(base, memory.address());
    rank.writeHandle(window, handle);
    return code;
  }

  @Override
  public int query(long window, int owner, long bytes, long unit, long base) {
    Native.writeLong(base, bases.get(window)[owner]);
    return rank.called("MPI_Win_shared_query");
  }

  @Override
  public int lockAll(int assertion, long window) {
    return rank.called("MPI_Win_lock_all");
  }

  @Override
  public int unlockAll(long window) {
    return rank.called("MPI_Win_unlock_all");
  }

  @Override
  public int free(long window) {
    return bases.remove(rank.readHandle(window)) == null
        ? SimulatedJob.ERR_REQUEST
        : rank.called("MPI_Win_free");
  }

  @Override
  public int group(long communicator, long group) {
    int[] members = rank.members(communicator);
    if (members == null) {
      return SimulatedJob.ERR_COMM;
    }
    long handle = job.newHandle();
    groups.put(handle, members);
    rank.writeHandle(group, handle);
    return rank.called("MPI_Comm_group");
  }

  @Override
  public int translate(long group, int count, long ranks, long into, long translated) {
    int[] from = groups.get(group);
    int[] to = groups.get(into);
    for (int i = 0; i < count; i++) {
      int member = from[Native.readInt(ranks + (long) i * Integer.BYTES)];
      int place = SimulatedAbi.UNDEFINED;
      for (int other = 0; other < to.length; other++) {
        place = to[other] == member ? other : place;
      }
      Native.writeInt(translated + (long) i * Integer.BYTES, place);
    }
    return rank.called("MPI_Group_translate_ranks");
  }

  @Override
  public int freeGroup(long group) {
    return groups.remove(rank.readHandle(group)) == null
        ? SimulatedJob.ERR_REQUEST
        : rank.called("MPI_Group_free");
  }
}
