package org.anam.mpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.Exchange;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.exchange.collective.Shares;
import org.anam.mpi.launch.TransportChoice;
import org.anam.mpi.single.SingleTransport;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.JobEnd;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * The ranks of a job, or some of them, and what they can do together.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   try (Communicator world = Communicator.world(args)) {
 *     Person person = world.bcast(world.isRoot() ? new Person("Fred", 42) : null, Person.class);
 *     double[] mine = world.scatterArray(world.isRoot() ? samples : null);
 *     double[] all = world.gather(analyse(mine));
 *   }
 * }
 * }</pre>
 *
 * <p><b>Values</b> are whatever an {@code Object} member of an {@code @Anam} type may hold: objects
 * of mapped types with their broadcast members, numbers, texts, arrays, lists, sets, maps, and
 * null. The receiver gets a value of its own, of the same class, whose after-load method has run.
 * It need not name the class; if it does ({@code Class<T> type}), another class is an error. If it
 * does not, the type that the calling code assigns to is not checked here, as with any generic
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
 * rank and ANAM223 for a tag that does not exist, ANAM178 for a null where neither a value nor a
 * class nor an array is asked for: values may be null, no class means any, and a missing array or
 * list is an error of all ranks.
 */
public final class Communicator implements AutoCloseable {

  // A facade, and long as one: each operation in its forms for values, lists and arrays, with what
  // its users need to know. What they do is in org.anam.mpi.exchange.

  /** Receives from whichever rank sends. */
  public static final int ANY_SOURCE = Transport.ANY;

  /** Receives messages of whatever tag. */
  public static final int ANY_TAG = Transport.ANY;

  /** The colour of ranks that {@link #split} leaves out. */
  public static final int NO_COLOR = -1;

  private final Exchange exchange;
  private final Transport transport;
  private final MpiOptions options;
  private final Communicator parent;
  private final boolean world;
  private final int rank;
  private final int size;

  /** Where the sends of groups go on that were closed before these were complete. */
  private final List<Exchange> leftovers = new ArrayList<>();

  private final OneThread user = new OneThread();
  private boolean closed;

  private Communicator(
      Transport transport, MpiOptions options, Communicator parent, boolean world) {
    this.transport = transport;
    this.options = options;
    this.parent = parent;
    this.world = world;
    rank = transport.rank();
    size = transport.size();
    exchange =
        new Exchange(transport, IndexRangeCodec.with(options.registry()), options.listLimit());
  }

  // Making and ending

  /**
   * All ranks of the job. The message-passing system is that of whatever launched the program;
   * alone, this is rank 0 of 1 without any. The system property {@code anam.mpi.transport} or the
   * environment variable {@code ANAM_MPI_TRANSPORT} can name another: {@code native}, {@code mpj}
   * or {@code single}.
   *
   * <p>Called by all ranks. Where the program ends without {@link #close}, or an exception leaves
   * the calling thread, the whole job ends with status 1 and the reason on stderr.
   *
   * @param arguments the arguments of {@code main}, in which some launchers hand over what a rank
   *     must know
   * @throws AnamException ANAM231 when the world is open already; ANAM240 and up when no transport
   *     can serve the program
   */
  public static Communicator world(String... arguments) {
    Argument.noneNull("arguments", arguments);
    return world(MpiOptions.defaults().arguments(arguments));
  }

  /** All ranks of the job, as {@link #world(String...)}; the options come before property. */
  public static Communicator world(MpiOptions options) {
    Argument.notNull(options, "options");
    Transport running = JobEnd.world();
    Transport transport =
        running == null ? TransportChoice.start(options.transport(), options.arguments()) : running;
    JobEnd.opened(transport);
    return new Communicator(transport, options, null, true);
  }

  /** Rank 0 of 1, whatever launched the program; as often as you like. */
  public static Communicator single() {
    return single(MpiOptions.defaults());
  }

  /** Rank 0 of 1, with the registry and the printing of the options. */
  public static Communicator single(MpiOptions options) {
    return over(new SingleTransport(), Argument.notNull(options, "options"));
  }

  /**
   * The ranks of a transport that the caller has started and will end; for those who bring or test
   * one. Called by all its ranks.
   */
  public static Communicator over(Transport transport, MpiOptions options) {
    Argument.notNull(transport, "transport");
    Argument.notNull(options, "options");
    return new Communicator(transport, options, null, false);
  }

  /** This process' rank, from 0. */
  public int rank() {
    return rank;
  }

  /** The number of ranks. */
  public int size() {
    return size;
  }

  /** Whether this is rank 0, the root of operations that name no other. */
  public boolean isRoot() {
    return rank == 0;
  }

  /** The name and version of the message-passing system, such as {@code Open MPI 4.1.4}. */
  public String description() {
    return transport.description();
  }

  /** The greatest tag that messages may have. */
  public int maxTag() {
    return transport.maxTag();
  }

  /**
   * Marks this rank's work as done. The communicator cannot be used any more; the message-passing
   * system itself ends with the program. Sends that were started are completed before that. Closing
   * again does nothing.
   *
   * <p>Does not wait for other ranks, so that an exception which passes here can end the job.
   *
   * @throws AnamException ANAM220 while another thread is in one of its operations
   */
  @Override
  public void close() {
    user.enter();
    try {
      if (closed) {
        return;
      }
      closed = true;
      if (world) {
        JobEnd.closed(this::finish);
      } else if (parent == null) {
        finish();
        exchange.free();
      } else if (exchange.isBusy()) {
        parent.leftovers.add(exchange);
        parent.leftovers.addAll(leftovers);
      } else {
        parent.leftovers.addAll(leftovers);
        exchange.free();
        transport.free();
      }
    } finally {
      leave();
    }
  }

  private void finish() {
    leftovers.forEach(Exchange::finish);
    exchange.finish();
  }

  /** The same as {@link #close}, by the name that it has in anamnesis. */
  public void done() {
    close();
  }

  /**
   * Ends all processes of the job at once, whatever they are doing, and does not return.
   *
   * @param status the exit status, 1 to 255; anything else counts as 1
   */
  public void abort(int status) {
    abort(status, "no reason given");
  }

  /**
   * Ends all processes of the job as {@link #abort(int)}, and prints the reason to stderr.
   *
   * @param status what the processes end with
   * @param reason null for none: nothing must keep a job from ending
   */
  public void abort(int status, String reason) {
    if (parent != null) {
      parent.abort(status, reason);
      return;
    }
    int used = status < 1 || status > 255 ? 1 : status;
    String what = "Rank " + rank + " of " + size + " ended the job with status " + used;
    System.err.println(
        AnamException.of(MpiError.ABORTED, what + ": " + reason).build().getMessage());
    JobEnd.abort(transport, used);
  }

  // Broadcasts

  /** Receives what rank 0 broadcasts; at rank 0 itself, broadcasts null. */
  public Object bcast() {
    return bcast(null, 0);
  }

  /** Broadcasts rank 0's value, as {@link #bcast(Object, int)}. */
  public <T> T bcast(T value) {
    return bcast(value, 0);
  }

  /**
   * Broadcasts a value.
   *
   * @param value the value at the root, which may be null; ignored elsewhere
   * @param root the rank that has it
   * @return the value itself at the root, an equal one elsewhere
   * @throws AnamException on all ranks, when the root's value cannot be mapped or some rank cannot
   *     read it
   */
  public <T> T bcast(T value, int root) {
    return bcast(value, root, null);
  }

  /** Broadcasts rank 0's value, as {@link #bcast(Object, int, Class)}. */
  public <T> T bcast(T value, Class<T> type) {
    return bcast(value, 0, type);
  }

  /**
   * Broadcasts a value of a class on which all ranks agree.
   *
   * @param value the value at the root, which may be null; ignored elsewhere
   * @param root the rank that has it
   * @param type its class or a super-type; null for any
   * @return the value itself at the root, an equal one elsewhere
   * @throws AnamException as {@link #bcast(Object, int)}, and on all ranks when the value is of
   *     another class than some rank expects
   */
  public <T> T bcast(T value, int root, Class<T> type) {
    return cast(alone(() -> exchange.bcast(value, root, type, false)));
  }

  /**
   * Broadcasts a value into the memory of an earlier one. Large arrays of the same type and shape
   * are received into those of the earlier value, which must not be used any more unless it is
   * itself an array; new memory costs more than receiving, above all off the heap.
   *
   * @param value the value at the root; elsewhere an earlier value, or null
   * @param root the rank that has it
   * @return the value itself at the root, an equal one elsewhere: {@code value} itself if both are
   *     arrays of one type and shape
   */
  public <T> T bcastInto(T value, int root) {
    return cast(alone(() -> exchange.bcast(value, root, null, true)));
  }

  /** Starts {@link #bcast(Object, int)}; called by all ranks. */
  public <T> Request<T> ibcast(T value, int root) {
    return ibcast(value, root, null);
  }

  /** Starts {@link #bcast(Object, int, Class)}; called by all ranks. */
  public <T> Request<T> ibcast(T value, int root, Class<T> type) {
    return new Request<>(this, alone(() -> exchange.startBcast(value, root, type)));
  }

  // Point to point

  /** Sends a value with tag 0, as {@link #send(Object, int, int)}. */
  public void send(Object value, int destination) {
    send(value, destination, 0);
  }

  /**
   * Sends a value. Returns when it may be changed again: at once for small ones, and for large ones
   * when the receiver has begun to receive. A rank may send to itself.
   *
   * @param value what to send, which may be null
   * @param destination the rank that receives it
   * @param tag tells messages apart
   * @throws AnamException when the value cannot be mapped, before anything is sent
   */
  public void send(Object value, int destination, int tag) {
    enter();
    try {
      exchange.send(value, destination, tag);
    } finally {
      leave();
    }
  }

  /** Receives a value from whichever rank and with whatever tag. */
  public Object recv() {
    return receiveValue(ANY_SOURCE, ANY_TAG, null, null);
  }

  /** Receives a value of this class from whichever rank and with whatever tag. */
  public <T> T recv(Class<T> type) {
    return cast(receiveValue(ANY_SOURCE, ANY_TAG, type, null));
  }

  /** Receives a value with tag 0. */
  public Object recv(int source) {
    return receiveValue(source, 0, null, null);
  }

  /** Receives a value of this class with tag 0. */
  public <T> T recv(int source, Class<T> type) {
    return cast(receiveValue(source, 0, type, null));
  }

  /**
   * Receives a value.
   *
   * @param source the rank that sends it, or {@link #ANY_SOURCE}
   * @param tag its tag, or {@link #ANY_TAG}
   * @return the value, which may be null
   * @throws AnamException when this rank cannot read it; the message is then used up. ANAM227 when
   *     only this rank itself could send it, and has not
   */
  public Object recv(int source, int tag) {
    return receiveValue(source, tag, null, null);
  }

  /**
   * Receives a value of a class.
   *
   * @param source the rank that sends it, or {@link #ANY_SOURCE}
   * @param tag its tag, or {@link #ANY_TAG}
   * @param type its class or a super-type; null for any
   * @return the value, which may be null
   * @throws AnamException as {@link #recv(int, int)}, and when it is of another class; the message
   *     is then used up
   */
  public <T> T recv(int source, int tag, Class<T> type) {
    return cast(receiveValue(source, tag, type, null));
  }

  /** Receives a value as {@link #recv(int, int)}, and tells where it came from. */
  public Received<Object> receive(int source, int tag) {
    return receive(source, tag, null);
  }

  /** Receives a value as {@link #recv(int, int, Class)}, and tells where it came from. */
  public <T> Received<T> receive(int source, int tag, Class<T> type) {
    Delivery delivery = delivery(source, tag, type, null);
    return new Received<>(cast(delivery.value()), status(delivery.envelope()));
  }

  /**
   * Receives a value into the memory of an earlier one, as {@link #bcastInto}.
   *
   * @param earlier an earlier value, or null
   * @param source the rank that sends it, or {@link #ANY_SOURCE}
   * @param tag its tag, or {@link #ANY_TAG}
   * @return the value: {@code earlier} itself if both are arrays of one type and shape
   */
  public <T> T recvInto(T earlier, int source, int tag) {
    return cast(receiveValue(source, tag, null, earlier));
  }

  private Object receiveValue(int source, int tag, Class<?> type, Object earlier) {
    return delivery(source, tag, type, earlier).value();
  }

  private Delivery delivery(int source, int tag, Class<?> type, Object earlier) {
    enter();
    try {
      return exchange.receive(source, tag, type, earlier);
    } finally {
      leave();
    }
  }

  /**
   * Sends a value and receives one with tag 0, as {@link #sendRecv(Object, int, int, int, int,
   * Class)}.
   */
  public Object sendRecv(Object value, int destination, int source) {
    return sendRecv(value, destination, 0, source, 0, null);
  }

  /**
   * Sends a value and receives one with tag 0, as {@link #sendRecv(Object, int, int, int, int,
   * Class)}.
   */
  public <T> T sendRecv(Object value, int destination, int source, Class<T> type) {
    return sendRecv(value, destination, 0, source, 0, type);
  }

  /**
   * Sends a value and receives one, without waiting for each other: rings and swaps of neighbours
   * cannot block.
   *
   * @param value what to send
   * @param destination the rank that receives it
   * @param sendTag its tag
   * @param source the rank that sends the other one, or {@link #ANY_SOURCE}
   * @param receiveTag that one's tag, or {@link #ANY_TAG}
   * @param type that one's class or a super-type; null for any
   * @return what was received
   */
  public <T> T sendRecv(
      Object value, int destination, int sendTag, int source, int receiveTag, Class<T> type) {
    return cast(
        alone(() -> exchange.sendReceive(value, destination, sendTag, source, receiveTag, type)));
  }

  /** Starts {@link #send(Object, int, int)}. */
  public Request<Void> isend(Object value, int destination, int tag) {
    return new Request<>(this, alone(() -> exchange.startSend(value, destination, tag)));
  }

  /** Starts {@link #recv(int, int)}. */
  public Request<Object> irecv(int source, int tag) {
    return irecv(source, tag, null);
  }

  /**
   * Starts {@link #recv(int, int, Class)}. Up to 64 KiB arrive by themselves; what is larger goes
   * on in this communicator's calls, so that a sender may wait for one of these.
   */
  public <T> Request<T> irecv(int source, int tag, Class<T> type) {
    return new Request<>(this, alone(() -> exchange.startReceive(source, tag, type)));
  }

  /** Waits for a message from a rank or any, with a tag or any, without receiving it. */
  public Status probe(int source, int tag) {
    return status(alone(() -> exchange.probe(source, tag)));
  }

  /** Looks for a message from a rank or any, with a tag or any, without receiving it or waiting. */
  public Optional<Status> poll(int source, int tag) {
    return alone(() -> exchange.poll(source, tag)).map(Communicator::status);
  }

  boolean test(Task task) {
    return alone(() -> exchange.test(task));
  }

  Object await(Task task) {
    return alone(() -> exchange.await(task));
  }

  // Arrays and lists

  /**
   * The rows of each rank when {@code rows} are shared out: all get equally many, and the first
   * ones one more when the division leaves a remainder. On 3 ranks, 100 rows are 0..34, 34..67,
   * 67..100.
   */
  public List<IndexRange> scatterIndices(long rows) {
    Shares shares = new Shares(rows, size);
    List<IndexRange> ranges = new ArrayList<>(size);
    for (int other = 0; other < size; other++) {
      ranges.add(new IndexRange(shares.start(other), shares.start(other + 1)));
    }
    return ranges;
  }

  /** Scatters rank 0's array, as {@link #scatterArray(Object, int)}. */
  public <A> A scatterArray(A array) {
    return scatterArray(array, 0);
  }

  /**
   * Cuts an array along its first dimension into one part per rank, as {@link #scatterIndices}
   * says; parts may be empty.
   *
   * @param array an array of one dimension or more at the root; ignored elsewhere
   * @param root the rank that has it
   * @return this rank's rows, in the root's kind of array, off the heap if the root's is; alone,
   *     the array itself
   * @throws AnamException on all ranks, when the root has no array
   */
  public <A> A scatterArray(A array, int root) {
    return scatterArray(array, root, null);
  }

  /**
   * Scatters an array of a kind on which all ranks agree, such as {@code double[][].class}; else as
   * {@link #scatterArray(Object, int)}.
   */
  public <A> A scatterArray(A array, int root, Class<A> type) {
    return cast(alone(() -> exchange.scatter(array, root, type, null)));
  }

  /**
   * Scatters an array into the memory of an earlier part: new memory costs more than receiving, and
   * most off the heap.
   *
   * @param array as for {@link #scatterArray(Object, int)}
   * @param root the rank that has it
   * @param earlier an {@link NdArray} or a one-dimensional Java array of numbers for this rank's
   *     rows, apart from {@code array}; or null
   * @return {@code earlier} itself, filled, if it is of the root's kind and has the type and shape
   *     of this rank's rows; else as {@link #scatterArray(Object, int)}
   * @throws AnamException as {@link #scatterArray(Object, int)}; {@code earlier} may be changed
   *     then
   */
  public <A> A scatterArrayInto(A array, int root, A earlier) {
    return cast(alone(() -> exchange.scatter(array, root, null, earlier)));
  }

  /** Gathers at rank 0, as {@link #gather(Object, int)}. */
  public <A> A gather(A part) {
    return gather(part, 0);
  }

  /**
   * Joins the ranks' arrays along their first dimension in rank order at the root. Their element
   * types and other dimensions are the same; they may have different numbers of rows, and none.
   *
   * @param part this rank's array, of one dimension or more
   * @param root the rank that gets them all
   * @return all rows at the root, in its kind of array, off the heap if its part is; null
   *     elsewhere; alone, the part itself
   * @throws AnamException on all ranks, when some rank has no array, or ANAM224 when two do not
   *     match
   */
  public <A> A gather(A part, int root) {
    return cast(alone(() -> exchange.gather(part, requireRoot(root), null)));
  }

  /** Joins the ranks' arrays as {@link #gather(Object, int)}, at every rank. */
  public <A> A allgather(A part) {
    return cast(alone(() -> exchange.gather(part, -1, null)));
  }

  /**
   * Joins the ranks' arrays at the root, as {@link #gather(Object, int)}, into the memory of an
   * earlier result.
   *
   * @param part this rank's array
   * @param root the rank that gets them all
   * @param earlier at the root, an {@link NdArray} or a one-dimensional Java array of numbers for
   *     all rows, apart from {@code part}, or null; ignored elsewhere
   * @return at the root {@code earlier} itself, filled, if it is of the kind of the part and has
   *     the type and shape of all rows; else as {@link #gather(Object, int)}
   * @throws AnamException as {@link #gather(Object, int)}; {@code earlier} may be changed then
   */
  public <A> A gatherInto(A part, int root, A earlier) {
    return cast(alone(() -> exchange.gather(part, requireRoot(root), earlier)));
  }

  /**
   * Joins the ranks' arrays at every rank, as {@link #allgather(Object)}, into the memory of an
   * earlier result.
   *
   * @param part this rank's array
   * @param earlier as for {@link #gatherInto}, at every rank for itself
   * @return {@code earlier} itself, filled, if it fits; else as {@link #allgather(Object)}
   * @throws AnamException as {@link #allgather(Object)}; {@code earlier} may be changed then
   */
  public <A> A allgatherInto(A part, A earlier) {
    return cast(alone(() -> exchange.gather(part, -1, earlier)));
  }

  /** Scatters rank 0's list, as {@link #scatterList(List, int)}. */
  public <E> List<E> scatterList(List<E> list) {
    return scatterList(list, 0);
  }

  /**
   * Cuts a list into one part per rank, as {@link #scatterIndices} says.
   *
   * @param list items of any mappable types, also null, at the root; ignored elsewhere
   * @param root the rank that has it
   * @return this rank's items in a new list, at the root the very same objects; alone, the list
   *     itself
   * @throws AnamException on all ranks, when the root has no list, an item cannot be mapped, or
   *     some rank cannot read its part
   */
  public <E> List<E> scatterList(List<E> list, int root) {
    return cast(alone(() -> exchange.scatterList(list, root)));
  }

  /** Gathers at rank 0, as {@link #gatherList(List, int)}. */
  public <E> List<E> gatherList(List<E> part) {
    return gatherList(part, 0);
  }

  /**
   * Joins the ranks' lists in rank order at the root.
   *
   * @param part this rank's items, of any mappable types
   * @param root the rank that gets them all
   * @return all items in a new list at the root, of which its own are the very same objects; an
   *     empty list elsewhere; alone, the part itself
   * @throws AnamException on all ranks, when some rank has no list, or an item cannot be mapped or
   *     read
   */
  public <E> List<E> gatherList(List<E> part, int root) {
    return cast(alone(() -> exchange.gatherList(part, -1, requireRoot(root) == rank)));
  }

  /**
   * Joins the ranks' lists in rank order at those ranks that ask for it, as {@link
   * #gatherList(List, int)}.
   *
   * @param part this rank's items
   * @param total how many items all ranks have together
   * @param returnAll whether this rank gets them all; else it gets an empty list
   * @throws AnamException ANAM230 on all ranks, when there are more or fewer items
   */
  public <E> List<E> gatherList(List<E> part, long total, boolean returnAll) {
    return cast(alone(() -> exchange.gatherList(part, Math.max(total, 0), returnAll)));
  }

  /** Joins the ranks' lists as {@link #gatherList(List, int)}, at every rank. */
  public <E> List<E> allgatherList(List<E> part) {
    return cast(alone(() -> exchange.gatherList(part, -1, true)));
  }

  // Together

  /** Waits until every rank has called it. */
  public void barrier() {
    enter();
    try {
      exchange.barrier();
    } finally {
      leave();
    }
  }

  /** As {@link #allreduce(long, Reduction)}; sums and products wrap around at 32 bits. */
  public int allreduce(int value, Reduction how) {
    return (int) allreduce((long) value, how);
  }

  /**
   * The sum, product, smallest or greatest of the ranks' numbers, at every rank. All ranks pass an
   * {@code int} or {@code long}, or all a {@code double}, and the same {@code how}. The first 100
   * times on a communicator the ranks compare that, and always where the system property {@code
   * anam.mpi.check} is {@code true}; afterwards they do not, because that costs as much as the
   * operation itself, and a mistake gives wrong numbers.
   *
   * @throws AnamException ANAM224 on all ranks, when types or operators are found to differ
   */
  public long allreduce(long value, Reduction how) {
    enter();
    try {
      return exchange.reduce(value, Argument.notNull(how, "how").operator());
    } finally {
      leave();
    }
  }

  /**
   * As {@link #allreduce(long, Reduction)}. Sums and products are the same bits at every rank, but
   * may differ in the last digits with the number of ranks, because they are added in a different
   * order.
   */
  public double allreduce(double value, Reduction how) {
    enter();
    try {
      return exchange.reduce(value, Argument.notNull(how, "how").operator());
    } finally {
      leave();
    }
  }

  /** Combines the ranks' arrays as {@link #reduce(Object, Reduction, int)}, at every rank. */
  public <A> A allreduce(A value, Reduction how) {
    Operator operator = Argument.notNull(how, "how").operator();
    return cast(alone(() -> exchange.reduce(value, operator, -1)));
  }

  /** Combines at rank 0, as {@link #reduce(Object, Reduction, int)}. */
  public <A> A reduce(A value, Reduction how) {
    return reduce(value, how, 0);
  }

  /**
   * Combines the ranks' arrays element by element at the root.
   *
   * @param value an array, or a boxed number; of the same type and shape on all ranks
   * @param how their sum, product, smallest or greatest
   * @param root the rank that gets the result
   * @return the result at the root, of the kind of its value; null elsewhere; alone, the value
   *     itself
   * @throws AnamException on all ranks: ANAM224 when types or shapes differ, ANAM228 when the
   *     elements cannot be combined in this way
   */
  public <A> A reduce(A value, Reduction how, int root) {
    Operator operator = Argument.notNull(how, "how").operator();
    return cast(alone(() -> exchange.reduce(value, operator, requireRoot(root))));
  }

  /** Combines the ranks' values as {@link #reduce(Object, BinaryOperator, int)}, at every rank. */
  public <T> T allreduce(T value, BinaryOperator<T> operator) {
    if (size == 1) {
      Argument.notNull(operator, "operator");
    }
    return cast(alone(() -> exchange.reduce(value, objects(operator), -1)));
  }

  /** Combines at rank 0, as {@link #reduce(Object, BinaryOperator, int)}. */
  public <T> T reduce(T value, BinaryOperator<T> operator) {
    return reduce(value, operator, 0);
  }

  /**
   * Combines the ranks' values by an operator, in rank order.
   *
   * @param value any mappable value
   * @param operator combines what lower ranks have, first, with what higher ones have; associative,
   *     but it need not be commutative; must not use this communicator
   * @param root the rank that gets the result
   * @return the result at the root; null elsewhere; alone, the value itself
   * @throws AnamException on all ranks, when the operator threw something on one (ANAM226) or a
   *     value could not be mapped or read
   */
  public <T> T reduce(T value, BinaryOperator<T> operator, int root) {
    if (size == 1) {
      Argument.notNull(operator, "operator");
    }
    return cast(alone(() -> exchange.reduce(value, objects(operator), requireRoot(root))));
  }

  /** A missing operator is found when it is needed, and is an error of all ranks then. */
  @SuppressWarnings("unchecked") // It gets what the ranks passed beside it.
  private static BinaryOperator<Object> objects(BinaryOperator<?> operator) {
    return operator != null
        ? (BinaryOperator<Object>) operator
        : (lower, higher) -> Argument.notNull(null, "operator");
  }

  /** Groups the ranks, as {@link #split(int, int)}, in the order that they have here. */
  public Communicator split(int color) {
    return split(color, rank);
  }

  /**
   * Groups the ranks: those that give the same colour have a communicator of their own. It must be
   * closed by all its ranks.
   *
   * @param color 0 or more, or {@link #NO_COLOR}
   * @param key the order of the ranks in their group; equal keys are ordered by rank here
   * @return this rank's group; null for {@link #NO_COLOR}
   * @throws AnamException ANAM229 for another negative colour
   */
  public Communicator split(int color, int key) {
    Optional<Transport> group = alone(() -> exchange.split(color, key));
    return group.map(part -> new Communicator(part, options, this, false)).orElse(null);
  }

  // Printing

  /** Prints a line to stdout if the options say {@link MpiOptions#verbose}. */
  public void write(String text) {
    Argument.notNull(text, "text");
    if (options.isVerbose()) {
      System.out.println(text);
    }
  }

  /** As {@link #write}, at rank 0 only. */
  public void writeRoot(String text) {
    Argument.notNull(text, "text");
    if (isRoot()) {
      write(text);
    }
  }

  /** Prints a line to stdout at rank 0 if the options say {@link MpiOptions#progress}. */
  public void writeProgress(String text) {
    Argument.notNull(text, "text");
    if (isRoot() && options.isProgress()) {
      System.out.println(text);
    }
  }

  /** Prints a line to stdout that begins with {@code NODE} and the rank. */
  public void print(String text) {
    Argument.notNull(text, "text");
    System.out.println("NODE " + rank + ": " + text);
  }

  // One thread at a time

  private <T> T alone(Supplier<T> operation) {
    enter();
    try {
      return operation.get();
    } finally {
      leave();
    }
  }

  private void enter() {
    user.enter();
    if (closed) {
      leave();
      throw AnamException.of(
              MpiError.COMMUNICATOR_CLOSED, "The communicator of rank " + rank + " was closed")
          .build();
    }
  }

  private void leave() {
    user.leave();
  }

  /** Exchange takes -1 for all ranks, which no program may pass. */
  private int requireRoot(int root) {
    exchange.requireRank(root, "root");
    return root;
  }

  static Status status(Envelope envelope) {
    return new Status(envelope.source(), envelope.tag(), envelope.bytes());
  }

  /** As the class comment says, this is checked where a class is given. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
