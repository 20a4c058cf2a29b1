package org.anam.robustness;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.message.ArrayHeader;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;

/** Gives random and damaged messages to the decoder, and watches time and memory. */
final class MessageFuzz {

  /**
   * Any message may take so much: the trace of an exception, and the rows without elements that
   * docs/message.md allows.
   */
  static final long FREE_BYTES = 4 << 20;

  /** So much for each byte of a message: a map of two bytes each takes more than any other. */
  static final long BYTES_PER_BYTE = 200;

  private static final long LONGEST_NANOS = 2_000_000_000L;
  private static final int LARGEST_ARRAY = 1 << 16;
  private static final int GREATEST_TAG = 25;
  private static final int LENGTH = 8;
  private static final int BODY = 40;
  private static final int BODY_END = 16;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<byte[]> samples = MessageSamples.all();
  private final MessageDecoder decoder = new MessageDecoder(MessageSamples.REGISTRY);
  private final MessageTally tally;
  private long received;

  private MessageFuzz(MessageTally tally) {
    this.tally = tally;
  }

  /** Runs a number of trials with consecutive seeds in several threads. */
  static MessageTally run(long seed, long count, int threads) throws InterruptedException {
    MessageTally sum = new MessageTally();
    List<Thread> running = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      long from = seed + count * t / threads;
      long to = seed + count * (t + 1) / threads;
      MessageTally own = new MessageTally();
      Thread thread =
          new Thread(
              () -> {
                MessageFuzz fuzz = new MessageFuzz(own);
                for (long n = from; n < to; n++) {
                  fuzz.trial(n);
                }
                sum.add(own);
              });
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    return sum;
  }

  /** One message, the same for the same seed. */
  private void trial(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = message(random);
    ByteBuffer header = ByteBuffer.wrap(bytes);
    received = 0;
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    String code = null;
    Throwable unexpected = null;
    try {
      decode(header, random.nextInt(4) == 0);
    } catch (AnamException e) {
      code = e.code().id();
    } catch (RuntimeException | Error e) {
      unexpected = e;
    }
    long nanos = System.nanoTime() - start;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before - received;
    tally.count(code, allocated, bytes.length);
    if (unexpected != null) {
      StackTraceElement[] trace = unexpected.getStackTrace();
      tally.remark(seed, unexpected + (trace.length == 0 ? "" : " at " + trace[0]));
    } else if (allocated > FREE_BYTES + BYTES_PER_BYTE * bytes.length) {
      tally.remark(seed, allocated + " bytes allocated for " + bytes.length);
    } else if (nanos > LONGEST_NANOS) {
      tally.remark(seed, nanos / 1_000_000 + " ms");
    }
  }

  private void decode(ByteBuffer header, boolean asked) {
    Incoming incoming = decoder.open(header);
    if (asked) {
      incoming.describe();
      incoming.check(Parcel.class);
    }
    List<ArrayHeader> arrays = incoming.arrays();
    List<NdArray> given = new ArrayList<>();
    for (ArrayHeader array : arrays) {
      long bytes = array.bytes();
      if (bytes > LARGEST_ARRAY || array.isDirect() || received > LARGEST_ARRAY) {
        break; // a communicator would wait for them in vain
      }
      long before = THREADS.getCurrentThreadAllocatedBytes();
      given.add(array.allocate());
      received += THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    incoming.read(given);
  }

  private byte[] message(SplittableRandom random) {
    byte[] sound = samples.get(random.nextInt(samples.size()));
    int kind = random.nextInt(10);
    if (kind == 0) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      return bytes;
    }
    if (kind < 3) {
      return randomBody(sound, random);
    }
    byte[] bytes = Mutation.of(sound, random.nextLong()).bytes();
    // The length is compared first; damage elsewhere is to be met as well.
    if (bytes.length >= BODY && random.nextInt(3) > 0) {
      view(bytes).putLong(LENGTH, bytes.length);
    }
    return bytes;
  }

  /** A sound beginning and sound tables around a body of likely tags and small counts. */
  private static byte[] randomBody(byte[] sound, SplittableRandom random) {
    int oldEnd = (int) view(sound).getLong(BODY_END);
    int end = BODY + 1 + random.nextInt(300);
    byte[] bytes = new byte[end + sound.length - oldEnd];
    System.arraycopy(sound, 0, bytes, 0, BODY);
    for (int i = BODY; i < end; i++) {
      int likely = random.nextInt(4);
      bytes[i] =
          (byte)
              switch (likely) {
                case 0 -> random.nextInt(256);
                case 1 -> random.nextInt(4);
                default -> random.nextInt(GREATEST_TAG + 1);
              };
    }
    System.arraycopy(sound, oldEnd, bytes, end, sound.length - oldEnd);
    view(bytes).putLong(LENGTH, bytes.length).putLong(BODY_END, end);
    return bytes;
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
