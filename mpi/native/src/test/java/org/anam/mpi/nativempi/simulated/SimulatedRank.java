package org.anam.mpi.nativempi.simulated;

import java.util.HashMap;
import java.util.Map;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.Mpi;

/** One rank of a job: its library, and what tests look at or let go wrong. */
public final class SimulatedRank {

  final SimulatedJob job;
  final int rank;
  final Mailbox mailbox = new Mailbox();
  final Map<Long, SimulatedRequest> requests = new HashMap<>();

  private final Mpi mpi;
  private final Map<Long, Long> turns = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private int calls;

  SimulatedRank(SimulatedJob job, int rank) {
    this.job = job;
    this.rank = rank;
    SimulatedMessages messages = new SimulatedMessages(this);
    mpi =
        new Mpi(
            job.abi(),
            messages,
            messages,
            new SimulatedCollectives(this),
            new SimulatedEnvironment(this),
            new SimulatedWindows(this));
  }

  /** The library. */
  public Mpi mpi() {
    return mpi;
  }

  /** Lets the next call of a function give an error code instead of doing anything. */
  public synchronized void failNext(String function, int code) {
    failures.put(function, code);
  }

  /** How many requests there are that are not complete, or not known to be. */
  public int requests() {
    synchronized (job) {
      return requests.size();
    }
  }

  /** How many calls there were so far. */
  public synchronized int calls() {
    return calls;
  }

  /** The error code that a test wants from a function; 0 for none. Every function asks. */
  synchronized int called(String function) {
    calls++;
    Integer code = failures.remove(function);
    return code == null ? SimulatedJob.SUCCESS : code;
  }

  int[] members(long communicator) {
    return job.members(communicator, rank);
  }

  int place(int[] members) {
    for (int place = 0; place < members.length; place++) {
      if (members[place] == rank) {
        return place;
      }
    }
    throw new AssertionError("rank " + rank + " is not in the communicator that it uses");
  }

  synchronized Meeting join(long communicator, Part part) {
    int[] members = members(communicator);
    if (members == null) {
      throw new AssertionError("there is no communicator " + communicator);
    }
    long turn = turns.merge(communicator, 1L, Long::sum);
    return job.join(communicator, members, place(members), turn, part);
  }

  /** Joins and waits for all others. */
  long meet(long communicator, Part part) {
    int place = place(members(communicator));
    Meeting meeting = join(communicator, part);
    job.until(meeting::isComplete);
    return meeting.result(place);
  }

  void writeHandle(long address, long handle) {
    Abi abi = job.abi();
    if (abi.handleBytes() == Integer.BYTES) {
      Native.writeInt(address, (int) handle);
    } else {
      Native.writeLong(address, handle);
    }
  }

  long readHandle(long address) {
    return job.abi().handleBytes() == Integer.BYTES
        ? Native.readInt(address)
        : Native.readLong(address);
  }
}
