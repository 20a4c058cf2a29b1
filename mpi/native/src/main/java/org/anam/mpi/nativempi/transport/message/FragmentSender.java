package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.transport.Block;

/**
 * Sends a block in fragments. Off the heap all are handed to MPI at once; from the heap each is
 * copied into a buffer while those before it travel.
 */
final class FragmentSender implements Transfer {

  private final CallResults results;
  private final CommunicatorPair pair;
  private final Block data;
  private final int destination;
  private final int tag;
  private final Fragments fragments;
  private final int count;
  private final long[] requests;
  private final BounceBuffer[] buffers;
  private final MemorySegment heap;
  private int started;
  private int finished;

  FragmentSender(
      CallResults results,
      CommunicatorPair pair,
      Block data,
      int destination,
      int tag,
      Fragments fragments) {
    this.results = results;
    this.pair = pair;
    this.data = data;
    this.destination = destination;
    this.tag = tag;
    this.fragments = fragments;
    count = fragments.count();
    boolean direct = data.isDirect();
    requests = new long[direct ? count : Math.min(count, Limits.BOUNCED_AHEAD)];
    buffers = new BounceBuffer[direct ? 0 : requests.length];
    heap = direct ? null : BlockMemory.segment(data);
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      while (started < count && started - finished < requests.length) {
        start(started++);
      }
      if (!Requests.finish(pair.mpi(), results, requests[finished % requests.length], wait)) {
        return false;
      }
      finished++;
    }
    for (int i = 0; i < buffers.length && buffers[i] != null; i++) {
      buffers[i].release();
      buffers[i] = null;
    }
    return true;
  }

  private void start(int fragment) {
    int length = fragments.length(fragment);
    int slot = fragment % requests.length;
    long address =
        heap == null
            ? BlockMemory.address(data) + fragments.offset(fragment)
            : stage(fragment, slot, length);
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startSend(
                address,
                length,
                mpi.bytes(),
                destination,
                tag,
                pair.fragments(),
                results.handle()));
    requests[slot] = results.readHandle();
  }

  private long stage(int fragment, int slot, int length) {
    if (buffers[slot] == null) {
      buffers[slot] = BounceBuffer.take(fragments.length(0));
    }
    MemorySegment.copy(heap, fragments.offset(fragment), buffers[slot].memory(), 0, length);
    return buffers[slot].address();
  }
}
