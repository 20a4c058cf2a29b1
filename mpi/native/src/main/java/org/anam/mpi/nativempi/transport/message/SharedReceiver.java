package org.anam.mpi.nativempi.transport.message;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.nativempi.transport.progress.Waiting;
import org.anam.mpi.transport.Block;

/** Receives a block out of the memory that its sender shares with this rank. */
final class SharedReceiver implements Transfer {

  private final SharedMemory memory;
  private final CallResults results;
  private final CommunicatorPair pair;
  private final MemorySegment into;
  private final int source;
  private final RendezvousHeader header;
  private final Fragments fragments;
  private final int count;
  private long request;
  private boolean asked;
  private int finished;

  /**
   * Takes the first fragment.
   *
   * @param into where the fragments belong; null to let them vanish
   */
  SharedReceiver(
      CallResults results, CommunicatorPair pair, Block into, int source, RendezvousHeader header) {
    this.results = results;
    this.pair = pair;
    memory = pair.sharedMemory();
    this.into = into == null ? null : BlockMemory.segment(into);
    this.source = source;
    this.header = header;
    fragments = header.fragments();
    count = fragments.count();
    take(header.buffer());
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      if (!asked) {
        ask();
      }
      // Waiting inside MPI may keep the core from the sender, for each fragment anew.
      for (int round = 0; !Requests.finish(pair.mpi(), results, request, false); round++) {
        if (!wait) {
          return false;
        }
        Waiting.pause(round);
      }
      asked = false;
      take(number().get(JAVA_INT, 0));
    }
    return true;
  }

  private void ask() {
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startReceive(
                number().address(),
                Integer.BYTES,
                mpi.bytes(),
                source,
                header.stream(),
                pair.fragments(),
                results.handle()));
    request = results.readHandle();
    asked = true;
  }

  private void take(int buffer) {
    memory.empty(
        header.owner(), buffer, into, fragments.offset(finished), fragments.length(finished));
    finished++;
  }

  private MemorySegment number() {
    return results.spare();
  }
}
