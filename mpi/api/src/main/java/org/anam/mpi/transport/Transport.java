package org.anam.mpi.transport;

import java.util.Optional;
import org.anam.array.ElementType;

/**
 * One communicator of a message-passing system, as bytes: what {@link org.anam.mpi.Communicator} is
 * built on. Written by those who bring a new system; users never see it.
 *
 * <p>Every block may hold more than 2 GiB; the transport splits what its system cannot take in one
 * call, in a way that both sides know from the length alone. Used by one thread at a time, not
 * always the same. Messages between two ranks with one tag arrive in the order in which they were
 * sent. Errors are {@link org.anam.error.AnamException}s; after one from the message-passing system
 * the communicator must not be relied on.
 */
public interface Transport {

  /** Any source, or any tag. */
  int ANY = -1;

  /** The name and version of the system, such as {@code Open MPI 4.1.4}. */
  String description();

  /** This process' rank, from 0. */
  int rank();

  /** The number of ranks. */
  int size();

  /** The greatest tag that messages may have. */
  int maxTag();

  /**
   * Whether the bytes of which a message is put together should lie off the heap: where the system
   * takes memory as it is. Where it takes Java arrays only, they are on the heap.
   */
  default boolean isOffHeap() {
    return true;
  }

  /** Sends a message; returns when the block may be changed again. */
  void send(Block data, int destination, int tag);

  /**
   * Receives a message of at most the block's length, waiting for it.
   *
   * @param source a rank, or {@link #ANY}
   * @param tag a tag, or {@link #ANY}
   * @return where it came from, with which tag, and how long it was
   */
  Envelope receive(Block into, int source, int tag);

  /** Starts to send; the block belongs to the transport until the operation is complete. */
  Operation startSend(Block data, int destination, int tag);

  /** Starts to receive from a rank that is known; at most the block's length. */
  Operation startReceive(Block into, int source, int tag);

  /** Waits for a message without receiving it. */
  Envelope probe(int source, int tag);

  /** Looks for a message without receiving it or waiting. */
  Optional<Envelope> poll(int source, int tag);

  /** Waits until every rank has called it. */
  void barrier();

  /** Sends the root's block to all others, whose blocks have the same length. */
  void broadcast(Block data, int root);

  /**
   * Starts a broadcast. A system without such an operation does it in {@link Operation#await}, and
   * {@link Operation#isComplete} then waits too.
   */
  Operation startBroadcast(Block data, int root);

  /**
   * Cuts the root's block into one part per rank, in rank order and without gaps.
   *
   * @param all the parts, at the root; {@link Block#EMPTY} elsewhere
   * @param bytes the length of each part; the same on all ranks, but where all parts together have
   *     at most 1 GiB, ranks other than the root may know their own length only and give 0 for the
   *     others
   * @param part where this rank's part goes, of the length given for it
   */
  void scatter(Block all, long[] bytes, Block part, int root);

  /**
   * Joins one part per rank in rank order at the root.
   *
   * @param part this rank's part
   * @param all where the parts go, at the root; {@link Block#EMPTY} elsewhere
   * @param bytes the length of each part; needed at the root only
   */
  void gather(Block part, Block all, long[] bytes, int root);

  /** Joins one part per rank in rank order, at every rank; all know all lengths. */
  void allgather(Block part, Block all, long[] bytes);

  /** Whether the system itself reduces elements of this type with this operator. */
  boolean reduces(ElementType type, Operator operator);

  /** Combines the elements of all ranks one by one at the root; {@code into} is used there only. */
  void reduce(Block from, Block into, ElementType type, Operator operator, int root);

  /** Combines the elements of all ranks one by one, at every rank. */
  void allreduce(Block from, Block into, ElementType type, Operator operator);

  /**
   * A communicator of the ranks that give the same colour, ordered by key, then by rank here.
   * Called by all ranks.
   *
   * @param color 0 or more, or -1 for no communicator at all
   * @param key where this rank wants to be in the order
   * @return empty when the colour is -1
   */
  Optional<Transport> split(int color, int key);

  /**
   * The communicator of the native library under this one, for native code that needs one: HDF5
   * with parallel files, say. It has the same ranks, and lives until {@link #free} or {@link #end}.
   * Such code must not free it, and must not send messages over it; libraries duplicate it first.
   *
   * @return empty where no native library of MPI is used
   */
  default Optional<NativeCommunicator> unwrap() {
    return Optional.empty();
  }

  /** Frees a communicator made by {@link #split}; called by all its ranks. */
  void free();

  /** Ends the message-passing system for this process; called once, on the world. */
  void end();

  /** Ends all processes of the job with a status other than 0, and does not return. */
  void abort(int status);
}
