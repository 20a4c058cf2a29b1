package org.anam.mpi.mpj;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mpjbuf.BufferException;
import mpjdev.Request;
import mpjdev.Status;
import org.anam.error.AnamException;
import org.anam.mpi.mpj.error.MpjError;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import xdev.Device;
import xdev.ProcessID;
import xdev.XDevException;
import xdev.niodev.NIODevice;
import xdev.smpdev.SMPDevProcess;
import xdev.smpdev.SMPDevice;
import xdev.smpdev.SMPDeviceImpl;

/** A device of MPJ Express, connected: carries buffers between the ranks of the world. */
final class MpjDevice {

  /** The greatest number of bytes that travel without asking the receiver first. */
  private static final int FRAME = 1 << 17;

  static final String LOGGER = "mpj";

  private final Launch launch;
  private final Device device;
  private final Object queues;
  private final int frame;
  private final FrameBuffers buffers;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Unmatched unmatched = new Unmatched(this);
  private final ProgressThread progress = new ProgressThread();

  /** Works for threads that MPJ Express does not know, and must not keep the program alive. */
  private final ExecutorService ours =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "anam-mpj");
            thread.setDaemon(true);
            return thread;
          });

  private List<ProcessID> ranks = List.of();

  private MpjDevice(Launch launch) {
    this.launch = launch;
    frame = Math.min(FRAME, launch.eagerLimit() - FrameBuffer.SECTION) & -Long.BYTES;
    silence();
    device = launch.isMulticore() ? Multicore.device() : new NIODevice();
    queues = launch.isMulticore() ? Multicore.queues() : new Object();
    buffers = new FrameBuffers(Math.max(device.getSendOverhead(), device.getRecvOverhead()));
  }

  /**
   * MPJ Express logs each message at a level that log4j shows, or complains about, where nobody has
   * configured it.
   */
  private static void silence() {
    try {
      Logger.getLogger(LOGGER).setLevel(Level.OFF);
    } catch (NoClassDefFoundError e) {
      // Only the loader that the ranks share has log4j; the starter has silenced it there.
      return;
    }
  }

  /** Apart, so that a class path without the one device can use the other. */
  private static final class Multicore {

    static Device device() {
      return new SMPDevice();
    }

    static Object queues() {
      return SMPDeviceImpl.class;
    }

    static boolean isKnown(Thread thread) {
      return thread.getThreadGroup() instanceof SMPDevProcess;
    }
  }

  /**
   * Joins the other ranks.
   *
   * @param limit how long to wait for them
   */
  static MpjDevice open(Launch launch, Duration limit) {
    MpjDevice device = new MpjDevice(launch);
    // The device's own threads inherit being daemons from the thread that starts them.
    Future<ProcessID[]> joined = device.ours.submit(() -> device.device.init(launch.arguments()));
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        device.ranks = List.of(joined.get(100, TimeUnit.MILLISECONDS));
        return device;
      } catch (TimeoutException e) {
        if (launch.abandoned().getAsBoolean()) {
          throw start("A rank ended before it opened the world, and the others wait for it", null);
        }
        if (System.nanoTime() > deadline) {
          throw start("The ranks did not come together within " + limit.toSeconds() + " s", null);
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof NoClassDefFoundError missing) {
          throw missing;
        }
        throw start("MPJ Express could not join the ranks: " + e.getCause(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw start("The wait for the other ranks was interrupted", e);
      }
    }
  }

  private static AnamException start(String what, Throwable cause) {
    return AnamException.of(MpjError.MPJ_START, what).cause(cause).build();
  }

  String description() {
    return "MPJ Express (" + launch.device() + ")";
  }

  boolean isMulticore() {
    return launch.isMulticore();
  }

  int rank() {
    return launch.rank();
  }

  int size() {
    return ranks.size();
  }

  UUID identity(int rank) {
    return ranks.get(rank).uuid();
  }

  /** Bytes that travel without asking the receiver first. */
  int frameBytes() {
    return frame;
  }

  /** A number that this rank has not used for a long while. */
  int nextNumber() {
    return numbers.incrementAndGet() & Integer.MAX_VALUE;
  }

  FrameBuffers buffers() {
    return buffers;
  }

  Unmatched unmatched() {
    return unmatched;
  }

  ProgressThread progress() {
    return progress;
  }

  FrameBuffer takeToSend(int bytes) {
    return buffers.take(bytes).reset(device.getSendOverhead());
  }

  FrameBuffer takeToReceive(int bytes) {
    return buffers.take(bytes).reset(device.getRecvOverhead());
  }

  /** Starts to send the bytes that were put into a buffer to a rank of the world. */
  Request send(FrameBuffer buffer, int bytes, int destination, int tag, int context) {
    return known(() -> device.isend(buffer.toSend(bytes), ranks.get(destination), tag, context));
  }

  /** Starts to receive; the source is a rank of the world, or -1 for any. */
  Request receive(FrameBuffer buffer, int source, int tag, int context, Status status) {
    ProcessID from = process(source);
    return known(() -> device.irecv(buffer.toReceive(), from, tag, context, status));
  }

  /** A status to be filled. */
  Status status(int source, int tag) {
    return new Status(process(source).uuid(), tag, -1);
  }

  /** Looks for a message; null when there is none. */
  Status probe(int source, int tag, int context) {
    ProcessID from = process(source);
    return known(
        () -> {
          // The device in memory looks into its queues without the lock that guards them.
          synchronized (queues) {
            return device.iprobe(from, tag, context);
          }
        });
  }

  private ProcessID process(int source) {
    return source < 0 ? Device.ANY_SRC : ranks.get(source);
  }

  /** Whether a request is complete; waits for it if asked to. */
  boolean isDone(Request request, boolean wait) {
    if (!wait) {
      synchronized (queues) {
        if (request.itest() == null) {
          return false;
        }
      }
    }
    try {
      request.iwait();
      return true;
    } catch (XDevException e) {
      throw failed(e);
    }
  }

  /** Parts from the other ranks, when all do. */
  void finish() {
    known(
        () -> {
          device.finish();
          return null;
        });
  }

  /** The device in memory takes the thread's group for the rank; not every thread is in it. */
  private <T> T known(Callable<T> call) {
    try {
      if (!launch.isMulticore() || Multicore.isKnown(Thread.currentThread())) {
        return call.call();
      }
      return ours.submit(call).get();
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (XDevException | BufferException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw failed(e);
    }
  }

  private static AnamException failed(Throwable cause) {
    return AnamException.of(MpjError.MPJ_FAILED, "MPJ Express failed: " + cause)
        .cause(cause)
        .build();
  }

  /** The ranks of the world, in order. */
  List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      all.add(i);
    }
    return List.copyOf(all);
  }
}
