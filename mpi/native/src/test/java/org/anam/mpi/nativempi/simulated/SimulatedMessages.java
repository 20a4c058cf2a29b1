package org.anam.mpi.nativempi.simulated;

import org.anam.mpi.nativempi.call.PersistentReceiveCalls;
import org.anam.mpi.nativempi.call.PointToPointCalls;

/** Messages of one rank. */
final class SimulatedMessages implements PointToPointCalls, PersistentReceiveCalls {

  private static final long NO_REQUEST = 0;
  private static final long IGNORE = 1;

  private final SimulatedRank rank;
  private final SimulatedJob job;

  SimulatedMessages(SimulatedRank rank) {
    this.rank = rank;
    job = rank.job;
  }

  @Override
  public int send(long buffer, int count, long type, int destination, int tag, long communicator) {
    int code = rank.called("MPI_Send");
    SimulatedRequest request = request(true, buffer, count, destination, tag, communicator, false);
    code = code == 0 ? check(request) : code;
    if (code == 0) {
      synchronized (job) {
        post(request);
        job.until(request::isComplete);
      }
    }
    return code;
  }

  @Override
  public int receive(
      long buffer, int count, long type, int source, int tag, long communicator, long status) {
    int code = rank.called("MPI_Recv");
    SimulatedRequest request = request(false, buffer, count, source, tag, communicator, false);
    code = code == 0 ? check(request) : code;
    if (code != 0) {
      return code;
    }
    synchronized (job) {
      post(request);
      job.until(request::isComplete);
      writeStatus(status, request.source, request.arrivedTag, request.length);
      return request.code;
    }
  }

  @Override
  public int startSend(
      long buffer,
      int count,
      long type,
      int destination,
      int tag,
      long communicator,
      long request) {
    int code = rank.called("MPI_Isend");
    SimulatedRequest send = request(true, buffer, count, destination, tag, communicator, false);
    return code == 0 ? start(send, request) : code;
  }

  @Override
  public int startReceive(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    int code = rank.called("MPI_Irecv");
    SimulatedRequest receive = request(false, buffer, count, source, tag, communicator, false);
    return code == 0 ? start(receive, request) : code;
  }

  @Override
  public int make(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    int code = rank.called("MPI_Recv_init");
    SimulatedRequest receive = request(false, buffer, count, source, tag, communicator, true);
    receive.active = false;
    code = code == 0 ? check(receive) : code;
    if (code == 0) {
      keep(receive, request);
    }
    return code;
  }

  @Override
  public int start(long request) {
    int code = rank.called("MPI_Start");
    synchronized (job) {
      SimulatedRequest receive = rank.requests.get(rank.readHandle(request));
      if (code != 0 || receive == null || !receive.persistent || receive.active) {
        return code == 0 ? SimulatedJob.ERR_REQUEST : code;
      }
      receive.active = true;
      receive.complete = false;
      receive.delay = job.setup().delay();
      post(receive);
      return SimulatedJob.SUCCESS;
    }
  }

  @Override
  public int free(long request) {
    int code = rank.called("MPI_Request_free");
    synchronized (job) {
      boolean known = rank.requests.remove(rank.readHandle(request)) != null;
      rank.writeHandle(request, NO_REQUEST);
      return code == 0 && !known ? SimulatedJob.ERR_REQUEST : code;
    }
  }

  @Override
  public int test(long request, long flag, long status) {
    int code = rank.called("MPI_Test");
    synchronized (job) {
      SimulatedRequest started = rank.requests.get(rank.readHandle(request));
      if (code != 0 || started == null) {
        return code == 0 ? SimulatedJob.ERR_REQUEST : code;
      }
      boolean done = started.isComplete() && started.delay-- <= 0;
      Native.writeInt(flag, done ? 1 : 0);
      return done ? complete(started, request, status) : SimulatedJob.SUCCESS;
    }
  }

  @Override
  public int await(long request, long status) {
    int code = rank.called("MPI_Wait");
    synchronized (job) {
      SimulatedRequest started = rank.requests.get(rank.readHandle(request));
      if (code != 0 || started == null) {
        return code == 0 ? SimulatedJob.ERR_REQUEST : code;
      }
      job.until(started::isComplete);
      return complete(started, request, status);
    }
  }

  /**
   * A persistent request stays, unless its message was too long: then it is gone, as in Open MPI.
   */
  private int complete(SimulatedRequest started, long request, long status) {
    started.active = false;
    if (!started.persistent || started.code != 0) {
      rank.requests.remove(rank.readHandle(request));
      rank.writeHandle(request, NO_REQUEST);
    }
    if (!started.sends) {
      writeStatus(status, started.source, started.arrivedTag, started.length);
    }
    return started.code;
  }

  @Override
  public int probe(int source, int tag, long communicator, long status) {
    int code = rank.called("MPI_Probe");
    SimulatedRequest wanted = request(false, 0, 0, source, tag, communicator, false);
    code = code == 0 ? check(wanted) : code;
    if (code != 0) {
      return code;
    }
    synchronized (job) {
      job.until(() -> rank.mailbox.find(wanted) != null);
      Message message = rank.mailbox.find(wanted);
      writeStatus(status, message.source, message.tag, message.length);
      return SimulatedJob.SUCCESS;
    }
  }

  @Override
  public int poll(int source, int tag, long communicator, long flag, long status) {
    int code = rank.called("MPI_Iprobe");
    SimulatedRequest wanted = request(false, 0, 0, source, tag, communicator, false);
    code = code == 0 ? check(wanted) : code;
    if (code != 0) {
      return code;
    }
    synchronized (job) {
      Message message = rank.mailbox.find(wanted);
      Native.writeInt(flag, message == null ? 0 : 1);
      if (message != null) {
        writeStatus(status, message.source, message.tag, message.length);
      }
      return SimulatedJob.SUCCESS;
    }
  }

  @Override
  public int getCount(long status, long type, long count) {
    int code = rank.called("MPI_Get_count");
    int word = Native.readInt(status + SimulatedAbi.COUNT);
    Native.writeInt(count, job.setup().countShown() ? word : word / 2);
    return code;
  }

  private SimulatedRequest request(
      boolean sends,
      long buffer,
      int count,
      int peer,
      int tag,
      long communicator,
      boolean persistent) {
    int delay = job.setup().delay();
    return new SimulatedRequest(sends, communicator, buffer, count, peer, tag, persistent, delay);
  }

  private int check(SimulatedRequest request) {
    int[] members = rank.members(request.communicator);
    if (members == null) {
      return SimulatedJob.ERR_COMM;
    }
    boolean any = !request.sends && request.peer == SimulatedAbi.ANY_SOURCE;
    return any || (request.peer >= 0 && request.peer < members.length)
        ? SimulatedJob.SUCCESS
        : SimulatedJob.ERR_RANK;
  }

  private int start(SimulatedRequest request, long address) {
    int code = check(request);
    if (code == 0) {
      synchronized (job) {
        keep(request, address);
        post(request);
      }
    }
    return code;
  }

  private void keep(SimulatedRequest request, long address) {
    synchronized (job) {
      long handle = job.newHandle();
      rank.requests.put(handle, request);
      rank.writeHandle(address, handle);
    }
  }

  private void post(SimulatedRequest request) {
    if (request.sends) {
      int[] members = rank.members(request.communicator);
      int place = rank.place(members);
      job.rank(members[request.peer])
          .mailbox
          .arrive(new Message(request.communicator, place, request));
    } else {
      rank.mailbox.post(request);
    }
    job.notifyAll();
  }

  private void writeStatus(long status, int source, int tag, int length) {
    if (status != IGNORE) {
      Native.writeInt(status + SimulatedAbi.SOURCE, source);
      Native.writeInt(status + SimulatedAbi.TAG, tag);
      // A hidden length stands there twice as long and one more, which only getCount knows.
      Native.writeInt(
          status + SimulatedAbi.COUNT, job.setup().countShown() ? length : 2 * length + 1);
    }
  }
}
