package org.anam.mpi.nativempi.transport;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.Collectives;
import org.anam.mpi.nativempi.call.Environment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.NativeCopy;
import org.anam.mpi.nativempi.call.SharedWindows;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Operator;

/**
 * Buffers that all ranks of one node see, a few of each rank. A sender copies bytes into its own,
 * and the receiver copies them out of there to where they belong; MPI brings the news only. For
 * arrays on the heap these are the only copies, and both ranks make them at the same time.
 *
 * <p>A buffer is {@linkplain #reserve reserved} by one message at a time. Its state says whether
 * there are bytes in it that the receiver has not taken yet; only the receiver sets it free.
 */
final class SharedMemory {

  /** Set to {@code false}, on any rank, it leaves the ranks of that node without such memory. */
  static final String PROPERTY = "anam.mpi.sharedMemory";

  private static final Abi ABI = Channel.ABI;
  private static final int PAGE = 4096;
  private static final int STATE = 64;
  private static final int NUMBER = 8;
  private static final long FREE = 0;
  private static final long FULL = 1;
  private static final int BUFFERS = Limits.SHARED_BUFFERS;
  private static final int BYTES = PAGE + BUFFERS * Limits.SHARED_BUFFER;
  private static final VarHandle STATES = JAVA_LONG.varHandle();

  private static volatile SharedMemory current;

  private final long communicator;
  private final long window;
  private final long group;
  private final int rank;
  private final MemorySegment own;
  private final MemorySegment[] all;
  private final boolean[] reserved = new boolean[BUFFERS];

  private SharedMemory(long communicator, int rank, int size, long window, Slots slots) {
    this.communicator = communicator;
    this.rank = rank;
    this.window = window;
    all = new MemorySegment[size];
    own = of(rank);
    Failure.check(SharedWindows.group(communicator, slots.handle()));
    group = slots.readHandle();
  }

  /** Makes it, on all ranks together; where that is not possible, all of a node go without. */
  static void open() {
    Slots slots = new Slots();
    int type = ABI.constants().sharedMemory();
    if (SharedWindows.split(ABI.world(), type, 0, ABI.noInfo(), slots.handle()) != 0) {
      return;
    }
    long communicator = slots.readHandle();
    Failure.check(Environment.setErrorHandler(communicator, ABI.errorsReturn()));
    Failure.check(Environment.rank(communicator, slots.number()));
    int rank = slots.readNumber();
    Failure.check(Environment.size(communicator, slots.number()));
    int size = slots.readNumber();
    boolean wanted = size > 1 && !"false".equals(System.getProperty(PROPERTY));
    long window = agree(wanted, communicator, slots) ? allocate(communicator, slots) : 0;
    if (agree(window != 0, communicator, slots)) {
      SharedMemory memory = new SharedMemory(communicator, rank, size, window, slots);
      memory.clear();
      Failure.check(Collectives.barrier(communicator));
      current = memory;
    } else {
      slots.writeHandle(communicator);
      Failure.check(Environment.free(slots.handle()));
    }
  }

  private void clear() {
    own.asSlice(0, PAGE).fill((byte) 0);
    for (int i = 0; i < BUFFERS; i++) {
      own.set(JAVA_INT, (long) i * STATE + NUMBER, i);
    }
  }

  /** Gives the window, locked for the whole time; 0 when there is no such memory. */
  private static long allocate(long communicator, Slots slots) {
    long base = slots.spare().address();
    int code = SharedWindows.allocate(BYTES, 1, ABI.noInfo(), communicator, base, slots.handle());
    if (code != 0) {
      return 0;
    }
    long window = slots.readHandle();
    return SharedWindows.lockAll(0, window) == 0 ? window : 0;
  }

  /** Whether something holds on all ranks of the node. */
  private static boolean agree(boolean mine, long communicator, Slots slots) {
    MemorySegment flags = slots.spare();
    flags.set(JAVA_INT, 0, mine ? 1 : 0);
    Failure.check(
        Collectives.allreduce(
            flags.address(),
            flags.address() + Integer.BYTES,
            1,
            ABI.types().get(ElementType.INT32),
            ABI.operators().get(Operator.MIN),
            communicator));
    return flags.get(JAVA_INT, Integer.BYTES) == 1;
  }

  /** The memory of this node; null where its ranks have none in common. */
  static SharedMemory current() {
    return current;
  }

  /** Ends it, on all ranks together, before MPI ends. */
  static void close() {
    SharedMemory memory = current;
    if (memory == null) {
      return;
    }
    current = null;
    Slots slots = new Slots();
    Failure.check(SharedWindows.unlockAll(memory.window));
    slots.writeHandle(memory.window);
    Failure.check(SharedWindows.free(slots.handle()));
    slots.writeHandle(memory.group);
    Failure.check(SharedWindows.freeGroup(slots.handle()));
    slots.writeHandle(memory.communicator);
    Failure.check(Environment.free(slots.handle()));
  }

  /** For each rank of a communicator its rank on this node, or -1 where it is elsewhere. */
  int[] neighbours(long communicator, int size) {
    Slots slots = new Slots();
    Failure.check(SharedWindows.group(communicator, slots.handle()));
    long others = slots.readHandle();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ranks = arena.allocate(JAVA_INT, size);
      MemorySegment here = arena.allocate(JAVA_INT, size);
      for (int i = 0; i < size; i++) {
        ranks.setAtIndex(JAVA_INT, i, i);
      }
      Failure.check(SharedWindows.translate(others, size, ranks.address(), group, here.address()));
      Failure.check(SharedWindows.freeGroup(slots.handle()));
      int undefined = ABI.constants().undefined();
      return Arrays.stream(here.toArray(JAVA_INT)).map(r -> r == undefined ? -1 : r).toArray();
    }
  }

  /** This rank's number on the node. */
  int rank() {
    return rank;
  }

  /**
   * Takes free buffers of this rank, the same ones as often as possible, as they are in the cache.
   *
   * @param least where there are fewer, none are taken
   * @param most how many are of use
   */
  synchronized int[] reserve(int least, int most) {
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
  synchronized void release(int[] buffers) {
    for (int buffer : buffers) {
      reserved[buffer] = false;
    }
  }

  /** The address of a buffer's number, four bytes that never change. */
  long number(int buffer) {
    return own.address() + (long) buffer * STATE + NUMBER;
  }

  /** Whether a buffer of this rank is empty. */
  boolean isFree(int buffer) {
    return (long) STATES.getAcquire(own, (long) buffer * STATE) == FREE;
  }

  /** Copies bytes into a buffer of this rank, before its receiver is told. */
  void fill(int buffer, MemorySegment from, long offset, int length) {
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
  void empty(int owner, int buffer, MemorySegment into, long offset, int length) {
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
      Slots slots = Slots.take();
      MemorySegment spare = slots.spare();
      Failure.check(
          SharedWindows.query(
              window, owner, spare.address(), spare.address() + 8, spare.address() + 16));
      all[owner] = MemorySegment.ofAddress(spare.get(JAVA_LONG, 16)).reinterpret(BYTES);
      slots.release();
    }
    return all[owner];
  }
}
