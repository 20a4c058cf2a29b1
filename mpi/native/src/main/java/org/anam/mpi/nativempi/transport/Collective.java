package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.call.Collectives;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operator;

/**
 * Broadcast and reductions. How they are cut depends on the length alone, which all ranks know;
 * where the bytes lie is each rank's own affair.
 */
final class Collective {

  private final Channel channel;
  private final long communicator;

  Collective(Channel channel) {
    this.channel = channel;
    communicator = channel.messages();
  }

  void barrier() {
    Pending.during(() -> Failure.check(Collectives.barrier(communicator)));
  }

  void broadcast(Block data, int root) {
    if (NodeBroadcast.serves(channel, data)) {
      new NodeBroadcast(channel, root).run(data);
    } else if (data.isDirect() && data.bytes() <= Limits.COLLECTIVE_PIECE && Pending.isEmpty()) {
      broadcast(Memory.address(data), (int) data.bytes(), root);
    } else {
      Pending.during(() -> broadcastPieces(data, root));
    }
  }

  private void broadcast(long address, int length, int root) {
    Failure.check(Collectives.broadcast(address, length, Channel.BYTE, root, communicator));
  }

  private void broadcastPieces(Block data, int root) {
    Pieces pieces = new Pieces(data.bytes(), Limits.COLLECTIVE_PIECE);
    if (data.isDirect()) {
      long address = Memory.address(data);
      for (int i = 0; i < Math.max(1, pieces.count()); i++) {
        broadcast(address + pieces.offset(i), pieces.length(i), root);
      }
      return;
    }
    MemorySegment heap = Memory.segment(data);
    Staging buffer = Staging.take(Math.min(data.bytes(), Limits.COLLECTIVE_PIECE));
    for (int i = 0; i < Math.max(1, pieces.count()); i++) {
      int length = pieces.length(i);
      if (channel.rank() == root) {
        MemorySegment.copy(heap, pieces.offset(i), buffer.memory(), 0, length);
      }
      broadcast(buffer.address(), length, root);
      if (channel.rank() != root) {
        MemorySegment.copy(buffer.memory(), 0, heap, pieces.offset(i), length);
      }
    }
    buffer.release();
  }

  void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    boolean receives = channel.rank() == root;
    Pending.during(
        () ->
            reducePieces(
                from,
                receives ? into : null,
                type,
                (input, output, count) ->
                    Collectives.reduce(
                        input,
                        output,
                        count,
                        Channel.ABI.types().get(type),
                        Channel.ABI.operators().get(operator),
                        root,
                        communicator)));
  }

  void allreduce(Block from, Block into, ElementType type, Operator operator) {
    Pending.during(
        () ->
            reducePieces(
                from,
                into,
                type,
                (input, output, count) ->
                    Collectives.allreduce(
                        input,
                        output,
                        count,
                        Channel.ABI.types().get(type),
                        Channel.ABI.operators().get(operator),
                        communicator)));
  }

  /** One call of MPI over a piece. */
  private interface Reduction {
    int call(long from, long into, int count);
  }

  private static void reducePieces(Block from, Block into, ElementType type, Reduction reduction) {
    Pieces pieces = new Pieces(from.bytes(), Limits.COLLECTIVE_PIECE);
    Staged input = Staged.of(from, pieces.size());
    Staged output = into == null ? null : Staged.of(into, pieces.size());
    for (int i = 0; i < Math.max(1, pieces.count()); i++) {
      int length = pieces.length(i);
      long at = pieces.offset(i);
      long source = input.load(at, length);
      long target = output == null ? 0 : output.address(at);
      Failure.check(
          reduction.call(
              source == target ? Channel.ABI.inPlace() : source, target, length / type.bytes()));
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
