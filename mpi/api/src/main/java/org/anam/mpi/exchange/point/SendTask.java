package org.anam.mpi.exchange.point;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.message.MessageEncoder;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/** A send that was started: all of its messages at once, so that they keep their order. */
final class SendTask extends Task {

  private final MessageCoders coders;
  private MessageEncoder encoder;
  private final List<Operation> operations = new ArrayList<>();
  private int complete;

  SendTask(
      Transport transport, MessageCoders coders, MessageEncoder encoder, int destination, int tag) {
    this.coders = coders;
    this.encoder = encoder;
    for (ByteBuffer segment : encoder.segments()) {
      operations.add(transport.startSend(Block.of(segment), destination, tag));
    }
    for (NdArray array : encoder.arrays()) {
      operations.add(transport.startSend(Block.of(array), destination, tag));
    }
  }

  @Override
  public boolean isSend() {
    return true;
  }

  @Override
  public void step() {
    while (complete < operations.size() && operations.get(complete).isComplete()) {
      operations.get(complete).await();
      complete++;
    }
    if (complete == operations.size()) {
      coders.giveBack(encoder);
      complete(null, null);
    }
  }

  @Override
  public void release() {
    encoder = null;
    operations.clear();
    complete = 0;
  }

  @Override
  public Operation current() {
    return complete < operations.size() ? operations.get(complete) : null;
  }
}
