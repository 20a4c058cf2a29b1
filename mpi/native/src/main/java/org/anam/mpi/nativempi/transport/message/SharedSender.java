package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.nativempi.transport.progress.Waiting;
import org.anam.mpi.transport.Block;

/**
 * Sends a block by way of memory that the receiver sees: each fragment is copied into a buffer
 * there, and a message of four bytes says which. The first buffer stands in the header.
 */
final class SharedSender implements Transfer {

  private final SharedMemory memory;
  private final CallResults results;
  private final CommunicatorPair pair;
  private final MemorySegment data;
  private final int destination;
  private final int stream;
  private final Fragments fragments;
  private final int count;
  private final int[] buffers;
  private final long[] requests;
  private final boolean[] told;
  private int started;
  private int looks;
  private boolean gaveBack;

  /**
   * Fills the first buffer.
   *
   * @param buffers reserved for this message, which gives them back
   */
  SharedSender(
      SharedMemory memory,
      CallResults results,
      CommunicatorPair pair,
      Block data,
      int destination,
      RendezvousHeader header,
      int[] buffers) {
    this.memory = memory;
    this.results = results;
    this.pair = pair;
    this.data = BlockMemory.segment(data);
    this.destination = destination;
    stream = header.stream();
    this.buffers = buffers;
    fragments = header.fragments();
    count = fragments.count();
    requests = new long[buffers.length];
    told = new boolean[buffers.length];
    fill();
  }

  /** Whether a message should go this way: it is long enough, and its receiver on this node. */
  static boolean serves(CommunicatorPair pair, Block data, int destination) {
    return data.bytes() >= Limits.SHARED_FROM && pair.isNeighbour(destination);
  }

  /** Buffers for a message that should go this way; none when others have them. */
  static int[] buffers(SharedMemory memory, Block data) {
    int count = new Fragments(data.bytes(), Limits.sharedFragment(data.bytes())).count();
    // Shorter messages are in the buffers at once; longer ones take turns with their receiver.
    return data.bytes() <= Limits.EAGER_LIMIT_FROM_HEAP
        ? memory.reserve(count, count)
        : memory.reserve(2, Math.min(count, Limits.SHARED_AHEAD));
  }

  @Override
  public boolean advance(boolean wait) {
    while (started < count) {
      int turn = started % buffers.length;
      if (!finish(turn, wait) || !isFree(buffers[turn], wait)) {
        return false;
      }
      tell(turn, fill());
    }
    for (int turn = 0; turn < buffers.length; turn++) {
      if (!finish(turn, wait)) {
        return false;
      }
    }
    giveBack();
    return true;
  }

  /** Once only: others may have the buffers when this is asked again whether all is done. */
  private void giveBack() {
    if (!gaveBack) {
      gaveBack = true;
      memory.release(buffers);
    }
  }

  private int fill() {
    int buffer = buffers[started % buffers.length];
    memory.fill(buffer, data, fragments.offset(started), fragments.length(started));
    started++;
    return buffer;
  }

  private void tell(int turn, int buffer) {
    long address = memory.number(buffer);
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startSend(
                address,
                Integer.BYTES,
                mpi.bytes(),
                destination,
                stream,
                pair.fragments(),
                results.handle()));
    requests[turn] = results.readHandle();
    told[turn] = true;
  }

  /** Whether the message about a buffer, if there is one, is on its way. */
  private boolean finish(int turn, boolean wait) {
    if (told[turn] && Requests.finish(pair.mpi(), results, requests[turn], wait)) {
      told[turn] = false;
    }
    return !told[turn];
  }

  /**
   * Whether the receiver has emptied a buffer. MPI goes on with what it has to do meanwhile, also
   * where others look again and again: it may still have the news of earlier buffers to send.
   */
  private boolean isFree(int buffer, boolean wait) {
    while (!memory.isFree(buffer)) {
      pair.progress(results, looks++);
      if (!wait) {
        return false;
      }
      Waiting.pause(looks);
    }
    return true;
  }
}
