package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.Progressing;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A message on its way: whole, or its header and its fragments. */
public final class SendOperation extends Progressing {

  private final CallResults results;
  private final CommunicatorPair pair;
  private final long communicator;
  private final Block data;
  private final int destination;
  private final int tag;
  private BounceBuffer buffer;
  private Transfer rest;
  private long request;
  private boolean first = true;

  /** Sends to a rank with a tag; the block belongs to the operation until it is complete. */
  SendOperation(CommunicatorPair pair, Block data, int destination, int tag) {
    this(pair, pair.messages(), data, destination, tag);
  }

  /** What a collective sends to one rank, where no message of a program meets it. */
  public static SendOperation ofCollective(CommunicatorPair pair, Block data, int destination) {
    return new SendOperation(
        pair, pair.fragments(), data, destination, CommunicatorPair.COLLECTIVE);
  }

  private SendOperation(
      CommunicatorPair pair, long communicator, Block data, int destination, int tag) {
    super(pair.engine());
    this.pair = pair;
    results = pair.mpi().takeResults();
    this.communicator = communicator;
    this.data = data;
    this.destination = destination;
    this.tag = tag;
    if (SharedSender.serves(pair, data, destination) && share()) {
      return;
    }
    if (isEager(data)) {
      start(data.isDirect() ? BlockMemory.address(data) : stage(), (int) data.bytes());
    } else {
      open();
    }
  }

  /** Whether a message goes without a header. */
  static boolean isEager(Block data) {
    long bytes = data.bytes();
    return bytes <= (data.isDirect() ? Limits.EAGER_LIMIT : Limits.EAGER_LIMIT_FROM_HEAP)
        && !RendezvousHeader.looksLike(data);
  }

  private long stage() {
    buffer = BounceBuffer.take(data.bytes());
    MemorySegment.copy(BlockMemory.segment(data), 0, buffer.memory(), 0, data.bytes());
    return buffer.address();
  }

  private boolean share() {
    SharedMemory memory = pair.sharedMemory();
    int[] buffers = SharedSender.buffers(memory, data);
    if (buffers.length == 0) {
      return false;
    }
    int fragment = Limits.sharedFragment(data.bytes());
    RendezvousHeader header =
        new RendezvousHeader(data.bytes(), fragment, pair.nextStream(), memory.rank(), buffers[0]);
    header.write(results.spare());
    rest = new SharedSender(memory, results, pair, data, destination, header, buffers);
    start(results.spare().address(), RendezvousHeader.BYTES);
    if (!rest.advance(false)) {
      keepGoing();
    }
    return true;
  }

  private void open() {
    boolean direct = data.isDirect();
    int fragment = direct ? Limits.FRAGMENT : Limits.FRAGMENT_FROM_HEAP;
    RendezvousHeader header = new RendezvousHeader(data.bytes(), fragment, pair.nextStream());
    header.write(results.spare());
    start(results.spare().address(), RendezvousHeader.BYTES);
    rest =
        new FragmentSender(results, pair, data, destination, header.stream(), header.fragments());
    if (!direct) {
      keepGoing();
    }
    rest.advance(false);
  }

  private void start(long address, int length) {
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startSend(
                address, length, mpi.bytes(), destination, tag, communicator, results.handle()));
    request = results.readHandle();
  }

  @Override
  protected boolean advance(boolean wait) {
    if (first) {
      if (!Requests.finish(pair.mpi(), results, request, wait)) {
        return false;
      }
      first = false;
      if (buffer != null) {
        buffer.release();
        buffer = null;
      }
    }
    if (rest != null && !rest.advance(wait)) {
      return false;
    }
    results.release();
    return true;
  }

  @Override
  protected Envelope result() {
    return new Envelope(pair.rank(), tag, data.bytes());
  }
}
