package org.anam.mpi;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.anam.array.NdArray;
import org.anam.mpi.transport.Transport;

/**
 * The ranks of a job, or some of them, and what they can do together.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   try (Communicator world = Communicator.world(args)) {
 *     Person person = world.bcast(world.isMaster() ? new Person("Fred", 42) : null, Person.class);
 *     double[] mine = world.scatterArray(world.isMaster() ? samples : null);
 *     double[] all = world.gather(analyse(mine));
 *   }
 * }
 * }</pre>
 *
 * <p><b>Values</b> are whatever an {@code Object} member of an {@code @Anam} type may hold: objects
 * of mapped types with their broadcast members, numbers, texts, arrays, lists, sets, maps, and
 * null. The receiver gets a value of its own, of the same class, whose after-load method has run.
 * It need not say of which class; where it does ({@code Class<T> type}), another class is an error.
 * Without, the type that the calling code assigns to is not checked here, as with any generic
 * method.
 *
 * <p><b>Arrays</b> are {@link NdArray}, one-dimensional Java arrays of {@code byte short int long
 * float double boolean} and {@link org.anam.array.Complex}, and rectangular two- and
 * three-dimensional ones of these.
 *
 * <p><b>Collective</b> operations ({@code bcast}, {@code scatter...}, {@code gather...}, {@code
 * reduce}, {@code allreduce}, {@code barrier}, {@code split}) are called by all ranks, in the same
 * order, with the same root. They fail together: when one rank cannot take part, each rank throws
 * the same error, which names that rank.
 *
 * <p><b>Ranks</b> count from 0; where no root is given it is rank 0. <b>Tags</b> are 0 or more; a
 * message has tag 0 when none is given.
 *
 * <p>Each method throws {@link org.anam.error.AnamException}: ANAM220 when two threads use the
 * communicator at once (one after the other is fine), ANAM221 after {@link #close}, ANAM222 for a
 * rank and ANAM223 for a tag that does not exist.
 */
@SuppressWarnings("DoNotCallSuggester") // until the operations arrive
public final class Communicator implements AutoCloseable {

  /** Receives from whichever rank sends. */
  public static final int ANY_SOURCE = Transport.ANY;

  /** Receives messages of whatever tag. */
  public static final int ANY_TAG = Transport.ANY;

  /** The colour of ranks that {@link #split} leaves out. */
  public static final int NO_COLOR = -1;

  private Communicator() {}

  private static UnsupportedOperationException soon() {
    return new UnsupportedOperationException();
  }

  // Making and ending

  /**
   * All ranks of the job. The message-passing system is that of whatever launched the program;
   * alone, this is rank 0 of 1 without any.
   *
   * @param arguments the arguments of {@code main}, in which some launchers hand over what a rank
   *     must know
   * @throws org.anam.error.AnamException ANAM231 when the world is open already, ANAM24x when no
   *     transport can serve what launched the program
   */
  public static Communicator world(String... arguments) {
    throw soon();
  }

  /** All ranks of the job, as {@link #world(String...)}. */
  public static Communicator world(MpiOptions options) {
    throw soon();
  }

  /** Rank 0 of 1, whatever launched the program; as many as one likes. */
  public static Communicator single() {
    throw soon();
  }

  /** Rank 0 of 1, with the registry and the printing of the options. */
  public static Communicator single(MpiOptions options) {
    throw soon();
  }

  /** The ranks of a transport that the caller has started and will end; for those who bring one. */
  public static Communicator over(Transport transport, MpiOptions options) {
    throw soon();
  }

  /** This process' rank, from 0. */
  public int rank() {
    throw soon();
  }

  /** The number of ranks. */
  public int size() {
    throw soon();
  }

  /** Whether this is rank 0. */
  public boolean isMaster() {
    throw soon();
  }

  /** The name and version of the message-passing system, such as {@code Open MPI 4.1.4}. */
  public String description() {
    throw soon();
  }

  /** The greatest tag that messages may have. */
  public int greatestTag() {
    throw soon();
  }

  /** Ends the use of this communicator, as {@link #done}. */
  @Override
  public void close() {
    throw soon();
  }

  /** Says that this rank's work came to its end, as {@link #close}. */
  public void done() {
    close();
  }

  /** Ends all processes of the job at once with this status, other than 0; does not return. */
  public void abort(int status) {
    throw soon();
  }

  /** Ends all processes of the job at once, and prints the reason to stderr. */
  public void abort(int status, String reason) {
    throw soon();
  }

  // Broadcasts

  /** Receives what rank 0 broadcasts. */
  public Object bcast() {
    throw soon();
  }

  /** Broadcasts rank 0's value. */
  public <T> T bcast(T value) {
    throw soon();
  }

  /**
   * Broadcasts a value.
   *
   * @param value the value at the root; ignored elsewhere
   * @return the value itself at the root, an equal one elsewhere
   */
  public <T> T bcast(T value, int root) {
    throw soon();
  }

  /** Broadcasts rank 0's value, checked at each rank. */
  public <T> T bcast(T value, Class<T> type) {
    throw soon();
  }

  /** Broadcasts a value, checked at each rank. */
  public <T> T bcast(T value, int root, Class<T> type) {
    throw soon();
  }

  /** Broadcasts into the memory of an earlier value. */
  public <T> T bcastInto(T value, int root) {
    throw soon();
  }

  /** Starts {@link #bcast(Object, int)}. */
  public <T> Request<T> ibcast(T value, int root) {
    throw soon();
  }

  /** Starts {@link #bcast(Object, int, Class)}. */
  public <T> Request<T> ibcast(T value, int root, Class<T> type) {
    throw soon();
  }

  // Point to point

  /** Sends a value with tag 0. */
  public void send(Object value, int destination) {
    throw soon();
  }

  /** Sends a value; returns when it may be changed again, which can be before it is received. */
  public void send(Object value, int destination, int tag) {
    throw soon();
  }

  /** Receives a value from whichever rank and with whatever tag. */
  public Object recv() {
    throw soon();
  }

  /** Receives a value of this class from whichever rank and with whatever tag. */
  public <T> T recv(Class<T> type) {
    throw soon();
  }

  /** Receives a value with tag 0. */
  public Object recv(int source) {
    throw soon();
  }

  /** Receives a value of this class with tag 0. */
  public <T> T recv(int source, Class<T> type) {
    throw soon();
  }

  /** Receives a value from a rank or {@link #ANY_SOURCE}, with a tag or {@link #ANY_TAG}. */
  public Object recv(int source, int tag) {
    throw soon();
  }

  /** Receives a value of this class, as {@link #recv(int, int)}. */
  public <T> T recv(int source, int tag, Class<T> type) {
    throw soon();
  }

  /** Receives a value and where it came from. */
  public Received<Object> receive(int source, int tag) {
    throw soon();
  }

  /** Receives a value of this class and where it came from. */
  public <T> Received<T> receive(int source, int tag, Class<T> type) {
    throw soon();
  }

  /** Receives with the memory of an earlier value. */
  public <T> T recvInto(T earlier, int source, int tag) {
    throw soon();
  }

  /** Sends a value and receives one, both with tag 0, at the same time. */
  public Object sendRecv(Object value, int destination, int source) {
    throw soon();
  }

  /** Sends a value and receives one, both with tag 0, at the same time. */
  public <T> T sendRecv(Object value, int destination, int source, Class<T> type) {
    throw soon();
  }

  /** Sends a value and receives one at the same time. */
  public <T> T sendRecv(
      Object value, int destination, int sendTag, int source, int receiveTag, Class<T> type) {
    throw soon();
  }

  /** Starts {@link #send(Object, int, int)}. */
  public Request<Void> isend(Object value, int destination, int tag) {
    throw soon();
  }

  /** Starts {@link #recv(int, int)}. */
  public Request<Object> irecv(int source, int tag) {
    throw soon();
  }

  /** Starts {@link #recv(int, int, Class)}. */
  public <T> Request<T> irecv(int source, int tag, Class<T> type) {
    throw soon();
  }

  /** Waits for a message without receiving it. */
  public Status probe(int source, int tag) {
    throw soon();
  }

  /** Looks for a message without receiving it or waiting. */
  public Optional<Status> poll(int source, int tag) {
    throw soon();
  }

  // Arrays and lists

  /**
   * The rows of each rank when {@code rows} are shared out: all get equally many, the first ones
   * one more where that does not come out even.
   */
  public List<IndexRange> scatterIndices(long rows) {
    throw soon();
  }

  /** Scatters rank 0's array, as {@link #scatterArray(Object, int)}. */
  public <A> A scatterArray(A array) {
    throw soon();
  }

  /**
   * Scatters the rows of an array, that is, along its first dimension, as {@link #scatterIndices}
   * says.
   *
   * @param array an array of one dimension or more at the root; ignored elsewhere
   * @return this rank's rows, in the root's kind of array
   */
  public <A> A scatterArray(A array, int root) {
    throw soon();
  }

  /** Scatters the rows of an array, of this kind at each rank. */
  public <A> A scatterArray(A array, int root, Class<A> type) {
    throw soon();
  }

  /** Gathers at rank 0, as {@link #gather(Object, int)}. */
  public <A> A gather(A part) {
    throw soon();
  }

  /**
   * Joins the ranks' arrays along their first dimension in rank order at the root.
   *
   * @return all rows at the root, null elsewhere
   */
  public <A> A gather(A part, int root) {
    throw soon();
  }

  /** Joins the ranks' arrays along their first dimension in rank order, at every rank. */
  public <A> A allgather(A part) {
    throw soon();
  }

  /** Scatters rank 0's list, as {@link #scatterList(List, int)}. */
  public <E> List<E> scatterList(List<E> list) {
    throw soon();
  }

  /** Scatters the items of a list as {@link #scatterIndices} says. */
  public <E> List<E> scatterList(List<E> list, int root) {
    throw soon();
  }

  /** Gathers at rank 0, as {@link #gatherList(List, int)}. */
  public <E> List<E> gatherList(List<E> part) {
    throw soon();
  }

  /** Joins the ranks' lists in rank order at the root; an empty list elsewhere. */
  public <E> List<E> gatherList(List<E> part, int root) {
    throw soon();
  }

  /**
   * Joins the ranks' lists in rank order at those ranks that ask for it.
   *
   * @param total how many items all ranks have together
   * @param returnAll whether this rank gets them all; else it gets an empty list
   */
  public <E> List<E> gatherList(List<E> part, long total, boolean returnAll) {
    throw soon();
  }

  /** Joins the ranks' lists in rank order, at every rank. */
  public <E> List<E> allgatherList(List<E> part) {
    throw soon();
  }

  // Together

  /** Waits until every rank has called it. */
  public void barrier() {
    throw soon();
  }

  /** The sum, product, smallest or greatest of the ranks' numbers, at every rank. */
  public int allreduce(int value, Reduction how) {
    throw soon();
  }

  /** The sum, product, smallest or greatest of the ranks' numbers, at every rank. */
  public long allreduce(long value, Reduction how) {
    throw soon();
  }

  /** The sum, product, smallest or greatest of the ranks' numbers, at every rank. */
  public double allreduce(double value, Reduction how) {
    throw soon();
  }

  /** Combines the ranks' arrays (or boxed numbers) element by element, at every rank. */
  public <A> A allreduce(A value, Reduction how) {
    throw soon();
  }

  /** Combines at rank 0, as {@link #reduce(Object, Reduction, int)}. */
  public <A> A reduce(A value, Reduction how) {
    throw soon();
  }

  /** Combines the ranks' arrays (or boxed numbers) at the root; null elsewhere. */
  public <A> A reduce(A value, Reduction how, int root) {
    throw soon();
  }

  /** Combines the ranks' values by an operator, in rank order, at every rank. */
  public <T> T allreduce(T value, BinaryOperator<T> operator) {
    throw soon();
  }

  /** Combines at rank 0, as {@link #reduce(Object, BinaryOperator, int)}. */
  public <T> T reduce(T value, BinaryOperator<T> operator) {
    throw soon();
  }

  /** Combines the ranks' values by an associative operator, in rank order, at the root. */
  public <T> T reduce(T value, BinaryOperator<T> operator, int root) {
    throw soon();
  }

  /** A communicator of the ranks that give the same colour; null for {@link #NO_COLOR}. */
  public Communicator split(int color) {
    throw soon();
  }

  /** As {@link #split(int)}, the ranks ordered by key, then by their rank here. */
  public Communicator split(int color, int key) {
    throw soon();
  }

  // Printing

  /** Prints a line to stdout if the options say {@link MpiOptions#verbose}. */
  public void write(String text) {
    throw soon();
  }

  /** As {@link #write}, at rank 0 only. */
  public void writeRoot(String text) {
    throw soon();
  }

  /** Prints a line to stdout at rank 0 if the options say {@link MpiOptions#progress}. */
  public void writeProgress(String text) {
    throw soon();
  }

  /** Prints a line to stdout that begins with {@code NODE} and the rank. */
  public void print(String text) {
    throw soon();
  }
}
