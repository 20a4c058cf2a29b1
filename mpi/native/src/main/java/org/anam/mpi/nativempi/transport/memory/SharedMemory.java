package org.anam.mpi.nativempi.transport.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.EnvironmentCalls;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.call.SharedWindowCalls;
import org.anam.mpi.transport.Operator;

/**
 * Buffers that all ranks of one node see, a few of each rank. A sender copies bytes into its own,
 * and the receiver copies them out of there to where they belong; MPI brings the news only. For
 * arrays on the heap these are the only copies, and both ranks make them at the same time.
 *
 * <p>A buffer is {@linkplain #reserve reserved} by one message at a time. Its state says whether
 * there are bytes in it that the receiver has not taken yet; only the receiver sets it free.
 */
public final class SharedMemory {

  /** Set to {@code false}, on any rank, it leaves the ranks of that node without such memory. */
  public static final String PROPERTY = "anam.mpi.sharedMemory";

  private static final int PAGE = 4096;
  private static final int STATE = 64;
  private static final int NUMBER = 8;
  private static final long FREE = 0;
  private static final long FULL = 1;
  private static final int BUFFERS = Limits.SHARED_BUFFERS;
  private static final int BYTES = PAGE + BUFFERS * Limits.SHARED_BUFFER;
  private static final VarHandle STATES = JAVA_LONG.varHandle();

  private final Mpi mpi;
  private final SharedWindowCalls calls;
  private final long communicator;
  private final long window;
  private final long group;
  private final int rank;
  private final MemorySegment own;
  private final MemorySegment[] all;
  private final boolean[] reserved = new boolean[BUFFERS];

  private SharedMemory(
      Mpi mpi, long communicator, int rank, int size, long window, CallResults results) {
    this.mpi = mpi;
    calls = mpi.sharedWindows();
    this.communicator = communicator;
    this.rank = rank;
    this.window = window;
    all = new MemorySegment[size];
    own = of(rank);
    mpi.check(calls.group(communicator, results.handle()));
    group = results.readHandle();
  }

  /**
   * Makes it, on all ranks together.
   *
   * @return null where that is not possible: all ranks of a node go without then
   */
  public static SharedMemory open(Mpi mpi) {
    Abi abi = mpi.abi();
    EnvironmentCalls environment = mpi.environment();
    CallResults results = mpi.newResults();
    int type = abi.constants().sharedMemory();
    if (mpi.sharedWindows().split(abi.world(), type, 0, abi.noInfo(), results.handle()) != 0) {
      return null;
    }
    long communicator = results.readHandle();
    mpi.check(environment.setErrorHandler(communicator, abi.errorsReturn()));
    mpi.check(environment.rank(communicator, results.number()));
    int rank = results.readNumber();
    mpi.check(environment.size(communicator, results.number()));
    int size = results.readNumber();
    boolean wanted = size > 1 && !"false".equals(System.getProperty(PROPERTY));
    long window =
        agree(mpi, wanted, communicator, results) ? allocate(mpi, communicator, results) : 0;
    if (!agree(mpi, window != 0, communicator, results)) {
      results.writeHandle(communicator);
      mpi.check(environment.free(results.handle()));
      return null;
    }
    SharedMemory memory = new SharedMemory(mpi, communicator, rank, size, window, results);
    memory.clear();
    mpi.check(mpi.collectives().barrier(communicator));
    return memory;
  }

  private void clear() {
    own.asSlice(0, PAGE).fill((byte) 0);
    for (int i = 0; i < BUFFERS; i++) {
      own.set(JAVA_INT, (long) i * STATE + NUMBER, i);
    }
  }

  /** Gives the window, locked for the whole time; 0 when there is no such memory. */
  private static long allocate(Mpi mpi, long communicator, CallResults results) {
    long base = results.spare().address();
    long noInfo = mpi.abi().noInfo();
    SharedWindowCalls calls = mpi.sharedWindows();
    int code = calls.allocate(BYTES, 1, noInfo, communicator, base, results.handle());
    if (code != 0) {
      return 0;
    }
    long window = results.readHandle();
    return calls.lockAll(0, window) == 0 ? window : 0;
  }

  /** Whether something holds on all ranks of the node. */
  private static boolean agree(Mpi mpi, boolean mine, long communicator, CallResults results) {
    MemorySegment flags = results.spare();
    flags.set(JAVA_INT, 0, mine ? 1 : 0);
    mpi.check(
        mpi.collectives()
            .allreduce(
                flags.address(),
                flags.address() + Integer.BYTES,
                1,
                mpi.abi().types().get(ElementType.INT32),
                mpi.abi().operators().get(Operator.MIN),
                communicator));
    return flags.get(JAVA_INT, Integer.BYTES) == 1;
  }

  /** Ends it, on all ranks together, before MPI ends. */
  public void close() {
    CallResults results = mpi.newResults();
    mpi.check(calls.unlockAll(window));
    results.writeHandle(window);
    mpi.check(calls.free(results.handle()));
    results.writeHandle(group);
    mpi.check(calls.freeGroup(results.handle()));
    results.writeHandle(communicator);
    mpi.check(mpi.environment().free(results.handle()));
  }

  /** For each rank of a communicator its rank on this node, or -1 where it is elsewhere. */
  public int[] neighbours(long communicator, int size) {
    CallResults results = mpi.newResults();
    mpi.check(calls.group(communicator, results.handle()));
    long others = results.readHandle();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ranks = arena.allocate(JAVA_INT, size);
      MemorySegment here = arena.allocate(JAVA_INT, size);
      for (int i = 0; i < size; i++) {
        ranks.setAtIndex(JAVA_INT, i, i);
      }
      mpi.check(calls.translate(others, size, ranks.address(), group, here.address()));
      mpi.check(calls.freeGroup(results.handle()));
      int undefined = mpi.abi().constants().undefined();
      return Arrays.stream(here.toArray(JAVA_INT)).map(r -> r == undefined ? -1 : r).toArray();
    }
  }

  /** This rank's number on the node. */
  public int rank() {
    return rank;
  }

  /**
   * Takes free buffers of this rank, the same ones as often as possible, as they are in the cache.
   *
   * @param least where there are fewer, none are taken
   * @param most how many are of use
   */
  public synchronized int[] reserve(int least, int most) {
    int[] buffers = new int[most];
    int count = 0;
    for (int i = 0; i < BUFFERS && count < most; i++) {
      if (!reserved[i] && isFree(i)) {
        buffers[count++] = i;
      }
    }
    if (count < least) {
      return new int[0];
    }
    for (int i = 0; i < count; i++) {
      reserved[buffers[i]] = true;
    }
    return Arrays.copyOf(buffers, count);
  }

  /** Gives buffers back; those that are not empty yet are taken again only when they are. */
  public synchronized void release(int[] buffers) {
    for (int buffer : buffers) {
      reserved[buffer] = false;
    }
  }

  /** The address of a buffer's number, four bytes that never change. */
  public long number(int buffer) {
    return own.address() + (long) buffer * STATE + NUMBER;
  }

  /** Whether a buffer of this rank is empty. */
  public boolean isFree(int buffer) {
    return (long) STATES.getAcquire(own, (long) buffer * STATE) == FREE;
  }

  /** Copies bytes into a buffer of this rank, before its receiver is told. */
  public void fill(int buffer, MemorySegment from, long offset, int length) {
    NativeCopy.copy(from, offset, own, start(buffer), length);
    STATES.setRelease(own, (long) buffer * STATE, FULL);
    VarHandle.fullFence();
  }

  /**
   * Takes bytes out of another rank's buffer, and sets it free.
   *
   * @param owner the other's rank on the node
   * @param into where they belong; null to let them vanish
   */
  public void empty(int owner, int buffer, MemorySegment into, long offset, int length) {
    MemorySegment memory = of(owner);
    VarHandle.fullFence();
    if (into != null) {
      NativeCopy.copy(memory, start(buffer), into, offset, length);
    }
    STATES.setRelease(memory, (long) buffer * STATE, FREE);
  }

  private static long start(int buffer) {
    return PAGE + (long) buffer * Limits.SHARED_BUFFER;
  }

  @SuppressWarnings("restricted") // MPI says where it lies, and it is as long as it was asked for.
  private MemorySegment of(int owner) {
    if (all[owner] == null) {
      CallResults results = mpi.takeResults();
      MemorySegment spare = results.spare();
      mpi.check(
          calls.query(window, owner, spare.address(), spare.address() + 8, spare.address() + 16));
      all[owner] = MemorySegment.ofAddress(spare.get(JAVA_LONG, 16)).reinterpret(BYTES);
      results.release();
    }
    return all[owner];
  }
}
