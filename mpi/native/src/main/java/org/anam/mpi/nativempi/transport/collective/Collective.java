package org.anam.mpi.nativempi.transport.collective;

import java.lang.foreign.MemorySegment;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.call.CollectiveCalls;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBlock;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operator;

/**
 * Broadcast and reductions. How they are cut depends on the length alone, which all ranks know;
 * where the bytes lie is each rank's own affair.
 */
public final class Collective {

  private final CommunicatorPair pair;
  private final Mpi mpi;
  private final CollectiveCalls calls;
  private final ProgressEngine engine;
  private final long communicator;

  /** Over a communicator. */
  public Collective(CommunicatorPair pair) {
    this.pair = pair;
    mpi = pair.mpi();
    calls = mpi.collectives();
    engine = pair.engine();
    communicator = pair.messages();
  }

  /** Waits until every rank has called it. */
  public void barrier() {
    engine.during(() -> mpi.check(calls.barrier(communicator)));
  }

  /** Sends the root's block to all others. */
  public void broadcast(Block data, int root) {
    if (NodeBroadcast.serves(pair, data)) {
      new NodeBroadcast(pair, root).run(data);
    } else if (data.isDirect() && data.bytes() <= Limits.COLLECTIVE_FRAGMENT && engine.isEmpty()) {
      broadcast(BlockMemory.address(data), (int) data.bytes(), root);
    } else {
      engine.during(() -> broadcastFragments(data, root));
    }
  }

  private void broadcast(long address, int length, int root) {
    mpi.check(calls.broadcast(address, length, mpi.bytes(), root, communicator));
  }

  private void broadcastFragments(Block data, int root) {
    Fragments fragments = new Fragments(data.bytes(), Limits.COLLECTIVE_FRAGMENT);
    if (data.isDirect()) {
      long address = BlockMemory.address(data);
      for (int i = 0; i < Math.max(1, fragments.count()); i++) {
        broadcast(address + fragments.offset(i), fragments.length(i), root);
      }
      return;
    }
    MemorySegment heap = BlockMemory.segment(data);
    BounceBuffer buffer = BounceBuffer.take(Math.min(data.bytes(), Limits.COLLECTIVE_FRAGMENT));
    for (int i = 0; i < Math.max(1, fragments.count()); i++) {
      int length = fragments.length(i);
      if (pair.rank() == root) {
        MemorySegment.copy(heap, fragments.offset(i), buffer.memory(), 0, length);
      }
      broadcast(buffer.address(), length, root);
      if (pair.rank() != root) {
        MemorySegment.copy(buffer.memory(), 0, heap, fragments.offset(i), length);
      }
    }
    buffer.release();
  }

  /** Combines the elements of all ranks at the root, which alone needs the second block. */
  public void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    boolean receives = pair.rank() == root;
    engine.during(
        () ->
            reduceFragments(
                from,
                receives ? into : null,
                type,
                (input, output, count) ->
                    calls.reduce(
                        input,
                        output,
                        count,
                        mpi.abi().types().get(type),
                        mpi.abi().operators().get(operator),
                        root,
                        communicator)));
  }

  /** Combines the elements of all ranks at every rank. */
  public void allreduce(Block from, Block into, ElementType type, Operator operator) {
    engine.during(
        () ->
            reduceFragments(
                from,
                into,
                type,
                (input, output, count) ->
                    calls.allreduce(
                        input,
                        output,
                        count,
                        mpi.abi().types().get(type),
                        mpi.abi().operators().get(operator),
                        communicator)));
  }

  /** One call of MPI over a fragment. */
  private interface Reduction {
    int call(long from, long into, int count);
  }

  private void reduceFragments(Block from, Block into, ElementType type, Reduction reduction) {
    Fragments fragments = new Fragments(from.bytes(), Limits.COLLECTIVE_FRAGMENT);
    BounceBlock input = BounceBlock.of(from, fragments.size());
    BounceBlock output = into == null ? null : BounceBlock.of(into, fragments.size());
    for (int i = 0; i < Math.max(1, fragments.count()); i++) {
      int length = fragments.length(i);
      long at = fragments.offset(i);
      long source = input.load(at, length);
      long target = output == null ? 0 : output.address(at);
      mpi.check(
          reduction.call(
              source == target ? mpi.abi().inPlace() : source, target, length / type.bytes()));
      if (output != null) {
        output.store(at, length);
      }
    }
    input.release();
    if (output != null) {
      output.release();
    }
  }
}
