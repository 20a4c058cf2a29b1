package org.anam.mpi.exchange.point;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.transport.Block;

/**
 * Room for the first frame of a message, used over and over.
 *
 * @param buffer its bytes
 * @param block all of them
 */
record EagerBuffer(ByteBuffer buffer, Block block) {

  /** As long as the first segment of a message can be. */
  static final int BYTES = 64 << 10;

  static EagerBuffer allocate(Peers peers) {
    ByteBuffer buffer = peers.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    // The limit of the one moves with each message; transports see all of the other.
    return new EagerBuffer(buffer, Block.of(buffer.duplicate()));
  }
}
