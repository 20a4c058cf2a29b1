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
 * Receives a block in fragments: off the heap where they belong, on the heap through buffers, each
 * copied out while those after it travel.
 */
final class FragmentReceiver implements Transfer {

  /** So much is received at once into buffers, and at least two fragments. */
  private static final int BUFFERED = Limits.BOUNCED_AHEAD * Limits.FRAGMENT_FROM_HEAP;

  private final CallResults results;
  private final CommunicatorPair pair;
  private final Block into;
  private final int source;
  private final int tag;
  private final Fragments fragments;
  private final int count;
  private final long[] requests;
  private final BounceBuffer[] buffers;
  private final MemorySegment heap;
  private int started;
  private int finished;

  /**
   * Prepares it.
   *
   * @param into where the fragments belong; null to let them vanish
   */
  FragmentReceiver(
      CallResults results,
      CommunicatorPair pair,
      Block into,
      int source,
      int tag,
      Fragments fragments) {
    this.results = results;
    this.pair = pair;
    this.into = into;
    this.source = source;
    this.tag = tag;
    this.fragments = fragments;
    count = fragments.count();
    boolean direct = into != null && into.isDirect();
    int ahead = direct ? Limits.RECEIVED_AHEAD : Math.max(2, BUFFERED / fragments.size());
    requests = new long[Math.min(count, ahead)];
    buffers = new BounceBuffer[direct ? 0 : requests.length];
    heap = direct || into == null ? null : BlockMemory.segment(into);
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      while (started < count && started - finished < requests.length) {
        start(started++);
      }
      int slot = finished % requests.length;
      if (!Requests.finish(pair.mpi(), results, requests[slot], wait)) {
        return false;
      }
      if (heap != null) {
        MemorySegment.copy(
            buffers[slot].memory(),
            0,
            heap,
            fragments.offset(finished),
            fragments.length(finished));
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
    int slot = fragment % requests.length;
    boolean bounced = buffers.length > 0;
    if (bounced && buffers[slot] == null) {
      buffers[slot] = BounceBuffer.take(fragments.length(0));
    }
    long address =
        bounced ? buffers[slot].address() : BlockMemory.address(into) + fragments.offset(fragment);
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startReceive(
                address,
                fragments.length(fragment),
                mpi.bytes(),
                source,
                tag,
                pair.fragments(),
                results.handle()));
    requests[slot] = results.readHandle();
  }
}
