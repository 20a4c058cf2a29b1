package org.anam.mpi.nativempi.transport;

import java.lang.ref.Reference;
import java.util.Optional;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.collective.BroadcastOperation;
import org.anam.mpi.nativempi.transport.collective.Collective;
import org.anam.mpi.nativempi.transport.collective.Distribution;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.message.Messages;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.NativeCommunicator;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * One communicator of a native MPI library. MPI sees addresses only, so every method holds the
 * memory that lies there until it returns.
 */
final class NativeTransport implements Transport {

  private static final int FAILED = 1;

  private final String description;
  private final CommunicatorPair pair;
  private final Mpi mpi;
  private final Messages messages;
  private final Collective collective;
  private final Distribution distribution;

  NativeTransport(String description, CommunicatorPair pair) {
    this.description = description;
    this.pair = pair;
    mpi = pair.mpi();
    messages = new Messages(pair);
    collective = new Collective(pair);
    distribution = new Distribution(pair);
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public int rank() {
    return pair.rank();
  }

  @Override
  public int size() {
    return pair.size();
  }

  @Override
  public int maxTag() {
    return pair.maxTag();
  }

  @Override
  public void send(Block data, int destination, int tag) {
    try {
      messages.send(data, destination, tag);
    } finally {
      Reference.reachabilityFence(data);
    }
  }

  @Override
  public Envelope receive(Block into, int source, int tag) {
    try {
      return messages.receive(into, source, tag);
    } finally {
      Reference.reachabilityFence(into);
    }
  }

  @Override
  public Operation startSend(Block data, int destination, int tag) {
    return messages.startSend(data, destination, tag);
  }

  @Override
  public Operation startReceive(Block into, int source, int tag) {
    return messages.startReceive(into, source, tag);
  }

  @Override
  public Envelope probe(int source, int tag) {
    return messages.probe(source, tag);
  }

  @Override
  public Optional<Envelope> poll(int source, int tag) {
    return messages.poll(source, tag);
  }

  @Override
  public void barrier() {
    collective.barrier();
  }

  @Override
  public void broadcast(Block data, int root) {
    try {
      collective.broadcast(data, root);
    } finally {
      Reference.reachabilityFence(data);
    }
  }

  @Override
  public Operation startBroadcast(Block data, int root) {
    return new BroadcastOperation(pair, data, root);
  }

  @Override
  public void scatter(Block all, long[] bytes, Block part, int root) {
    try {
      distribution.scatter(all, bytes, part, root);
    } finally {
      Reference.reachabilityFence(all);
      Reference.reachabilityFence(part);
    }
  }

  @Override
  public void gather(Block part, Block all, long[] bytes, int root) {
    try {
      distribution.gather(part, all, bytes, root);
    } finally {
      Reference.reachabilityFence(part);
      Reference.reachabilityFence(all);
    }
  }

  @Override
  public void allgather(Block part, Block all, long[] bytes) {
    try {
      distribution.allgather(part, all, bytes);
    } finally {
      Reference.reachabilityFence(part);
      Reference.reachabilityFence(all);
    }
  }

  @Override
  public boolean reduces(ElementType type, Operator operator) {
    return mpi.abi().reduces(type, operator);
  }

  @Override
  public void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    try {
      collective.reduce(from, into, type, operator, root);
    } finally {
      Reference.reachabilityFence(from);
      Reference.reachabilityFence(into);
    }
  }

  @Override
  public void allreduce(Block from, Block into, ElementType type, Operator operator) {
    try {
      collective.allreduce(from, into, type, operator);
    } finally {
      Reference.reachabilityFence(from);
      Reference.reachabilityFence(into);
    }
  }

  @Override
  public Optional<Transport> split(int color, int key) {
    CallResults results = mpi.newResults();
    int group = color < 0 ? mpi.abi().constants().undefined() : color;
    pair.engine()
        .during(
            () ->
                mpi.check(mpi.environment().split(pair.messages(), group, key, results.handle())));
    return color < 0
        ? Optional.empty()
        : Optional.of(
            new NativeTransport(
                description, new CommunicatorPair(pair.process(), results.readHandle())));
  }

  @Override
  public Optional<NativeCommunicator> unwrap() {
    Abi abi = mpi.abi();
    return Optional.of(new NativeCommunicator(pair.messages(), abi.noInfo(), abi.handleBytes()));
  }

  @Override
  public void free() {
    messages.free();
    pair.engine().during(pair::free);
  }

  @Override
  public void end() {
    messages.free();
    if (pair.sharedMemory() != null) {
      pair.sharedMemory().close();
    }
    mpi.check(mpi.environment().end());
  }

  @Override
  public void abort(int status) {
    mpi.check(mpi.environment().abort(mpi.abi().world(), status));
    // A library may return when the others are gone already; this process must not go on.
    Runtime.getRuntime().halt(status == 0 ? FAILED : status);
  }
}
