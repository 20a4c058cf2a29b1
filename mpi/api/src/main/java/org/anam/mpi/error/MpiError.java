package org.anam.mpi.error;

import org.anam.error.ErrorCode;

/**
 * Errors of messages, ranks and communicators, whatever transport carries them.
 *
 * <p>Numbers: 200 to 249; and 257, which was given among those of the native transport before MPJ
 * Express reported it too.
 */
public enum MpiError implements ErrorCode {

  // Messages between ranks.

  /**
   * The bytes are no message of Anam, or only its beginning.
   *
   * <p>Another program's message was received.
   */
  NOT_A_MESSAGE(201, "Receive with Anam what Anam has sent, with the same tag and communicator."),

  /**
   * The message has a form that this build of Anam does not take.
   *
   * <p>Ranks that run different releases of Anam, or machines of different byte order.
   */
  MESSAGE_VERSION(202, "Run the same build of Anam on all ranks, on machines of one byte order."),

  /**
   * A message breaks its format.
   *
   * <p>A count that is larger than the rest of the message.
   */
  MALFORMED_MESSAGE(
      203, "It was damaged or not made by Anam: send it again; docs/message.md has the format."),

  /**
   * A class or enum has other members at the sender than at the receiver.
   *
   * <p>A rank that still runs the build in which Person had no age.
   */
  SCHEMA_MISMATCH(204, "Run the same build of the program on all ranks."),

  /**
   * A message holds a value of another type than the receiver expects.
   *
   * <p>A rank waits for a Person and is sent a Place.
   */
  UNEXPECTED_MESSAGE(
      205, "Let sender and receiver agree on the type, or receive without naming one."),

  /**
   * An array that was received for a message is not the one that the message announces.
   *
   * <p>A float64[10] where the message says float64[20].
   */
  MESSAGE_ARRAY(
      206,
      "Give the reader arrays of the types and shapes that Incoming.arrays() lists, in this order."),

  // Ranks and communicators.

  /**
   * A communicator was used by two threads at once, or from within one of its own operations.
   *
   * <p>Two threads of an executor that both call world.send.
   */
  TWO_THREADS(220, "Let one thread talk to the other ranks, or hand the communicator on and wait."),

  /**
   * A communicator was used after it was closed.
   *
   * <p>world.send(...) after the try block of the world.
   */
  COMMUNICATOR_CLOSED(221, "Keep the communicator open as long as it is used."),

  /**
   * A rank lies outside the communicator.
   *
   * <p>world.send(value, 4) where there are 4 ranks.
   */
  NO_SUCH_RANK(
      222, "Ranks count from 0 to size() - 1; only receives take Communicator.ANY_SOURCE."),

  /**
   * A tag lies outside what the message-passing system can carry.
   *
   * <p>world.send(value, 1, -5).
   */
  BAD_TAG(223, "Use tags from 0 to maxTag(); only receives take Communicator.ANY_TAG."),

  /**
   * The ranks passed things to one operation that do not go together.
   *
   * <p>gather of a double[] on rank 0 and of an int[] on rank 1.
   */
  RANKS_DISAGREE(
      224,
      "Pass arrays of one element type and equal trailing sizes, and name one class, on all ranks."),

  /**
   * An operation on arrays or lists got something else.
   *
   * <p>scatterArray(null) at the root, or a 0-d array, which has no rows.
   */
  NOT_AN_ARRAY(
      225,
      "Pass an NdArray or a Java array of one to three dimensions; give a 0-d array a first dimension by reshape(1)."),

  /**
   * One rank could not take part in an operation of all ranks.
   *
   * <p>The operator that allreduce was given threw an exception on rank 2.
   */
  RANK_FAILED(226, "The message says which rank and why; the stack trace is on that rank."),

  /**
   * A rank waits for a message that only it could send, and it has not.
   *
   * <p>world.recv(world.rank()) without a send to oneself, or any receive where there is one rank.
   */
  NOTHING_SENT(227, "Send first; where the sender may be missing, ask poll(...) before."),

  /**
   * A reduction does not fit the type of what it should combine.
   *
   * <p>The smallest of complex numbers, the sum of booleans, or of texts.
   */
  BAD_REDUCTION(228, "Reduce numbers, or give an operator of your own."),

  /**
   * Ranks cannot be grouped by a negative colour.
   *
   * <p>world.split(-7).
   */
  BAD_COLOR(229, "Use colours from 0 on, or Communicator.NO_COLOR to stay out of every group."),

  /**
   * The ranks' lists have another number of items together than was said.
   *
   * <p>gatherList(part, 300, true) where the parts have 299 items.
   */
  WRONG_TOTAL(
      230, "Pass the number of items of all ranks, the same one on each, or use gatherList(part)."),

  /**
   * The world communicator is open already.
   *
   * <p>Communicator.world() in a library, while main holds the world.
   */
  WORLD_OPEN(
      231,
      "Hand the communicator to whoever needs it; the world can be opened again after it was closed."),

  /**
   * The program ended, and the world communicator was never closed.
   *
   * <p>System.exit in the middle, or main returned without close().
   */
  NEVER_CLOSED(
      232, "Open the world in try-with-resources, or call done() before the program ends."),

  /**
   * An exception ended the program on one rank, and with it the job.
   *
   * <p>A NullPointerException that leaves main.
   */
  LEFT_BY_EXCEPTION(233, "The stack trace on stderr says where it came from."),

  /**
   * The program ended the job by abort.
   *
   * <p>world.abort(3, "the input is broken").
   */
  ABORTED(234, "The message has the program's reason."),

  // Launch and transports.

  /**
   * The transport that was chosen by name is not there.
   *
   * <p>The property anam.mpi.transport=native without anam-mpi-native on the class path.
   */
  NO_SUCH_TRANSPORT(
      240,
      "Choose native, mpj or single, and have the transport's jar on the class path or module path."),

  /**
   * An MPI launcher started the program, and no transport is there that could serve it.
   *
   * <p>mpirun -np 4 java ... without anam-mpi-native on the class path.
   */
  NO_TRANSPORT_FOR_LAUNCH(
      241, "Add anam-mpi-native, or choose -Danam.mpi.transport=single to run each process alone."),

  /**
   * A transport that META-INF/services names cannot be loaded.
   *
   * <p>A jar merged without its classes.
   */
  BROKEN_TRANSPORT(
      242,
      "Rebuild what the message names; when merging jars, merge their META-INF/services files too."),

  /**
   * A message is longer than the room that its receiver gives it.
   *
   * <p>An array of 100 numbers received into one of 50.
   */
  MESSAGE_TOO_LONG(257, "Receive into something as long as what is sent.");

  private final int number;
  private final String remedy;

  MpiError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
