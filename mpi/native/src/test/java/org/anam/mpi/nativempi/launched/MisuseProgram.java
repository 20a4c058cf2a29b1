package org.anam.mpi.nativempi.launched;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.error.AnamException;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/** Does what must not be done, or has to be survived; the argument says which. */
final class MisuseProgram {

  private static final int LONG = 5_000_000;
  private static final int TAG = 3;

  private MisuseProgram() {}

  public static void main(String[] arguments) throws IOException {
    Transport transport;
    try {
      transport = Sample.world(arguments);
    } catch (AnamException e) {
      System.out.println(e.getMessage());
      System.exit(17);
      return;
    }
    System.out.println("rank " + transport.rank() + " runs on " + transport.description());
    switch (arguments[0]) {
      case "none" -> {}
      case "twice" -> expectError(() -> Sample.world(arguments));
      case "rank" -> {
        expectError(() -> transport.send(Sample.room(true, 8), 99, TAG));
        expectError(() -> transport.send(Sample.room(false, LONG), 99, TAG));
      }
      case "room" -> tooLittleRoom(transport);
      case "abort" -> abort(transport);
      case "throw" -> throwInOne(transport);
      case "kill" -> kill(transport);
      case "signals" -> provokeSignals(transport);
      case "lookalike" -> lookalike(transport);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    transport.end();
    System.out.println("the end");
  }

  private static void expectError(Runnable misuse) {
    try {
      misuse.run();
    } catch (AnamException e) {
      System.out.println(e.getMessage());
      return;
    }
    throw new AssertionError("no error");
  }

  /** Short and long, from and into both kinds of memory; no sender is left waiting. */
  private static void tooLittleRoom(Transport transport) {
    for (int bytes : new int[] {100, 100_000, LONG}) {
      for (boolean direct : Sample.KINDS) {
        if (transport.rank() == 0) {
          transport.send(Sample.filled(direct, bytes, 0), 1, TAG);
        } else {
          expectError(() -> transport.receive(Sample.room(true, bytes - 1), 0, TAG));
        }
        transport.barrier();
        if (transport.rank() == 0) {
          transport.send(Sample.filled(direct, bytes, 0), 1, TAG);
        } else {
          Operation received = transport.startReceive(Sample.room(false, bytes - 1), 0, TAG);
          expectError(received::await);
          expectError(received::isComplete);
        }
      }
    }
  }

  private static void abort(Transport transport) {
    if (transport.rank() == 0) {
      transport.abort(3);
    }
    transport.receive(Sample.room(true, 8), Transport.ANY, TAG);
  }

  private static void throwInOne(Transport transport) {
    if (transport.rank() == 0) {
      throw new IllegalStateException("rank 0 has had enough");
    }
    transport.receive(Sample.room(true, 8), Transport.ANY, TAG);
  }

  private static void kill(Transport transport) throws IOException {
    if (transport.rank() == 0) {
      long self = ProcessHandle.current().pid();
      new ProcessBuilder("kill", "-9", Long.toString(self)).inheritIO().start();
    }
    transport.receive(Sample.room(true, 8), Transport.ANY, TAG);
  }

  /** The virtual machine uses signals for null checks, stack overflows and collections. */
  private static void provokeSignals(Transport transport) {
    int survived = 0;
    for (int i = 0; i < 50; i++) {
      survived += dereference(i % 2 == 0 ? null : new int[1]);
    }
    for (int i = 0; i < 2000; i++) {
      dereference(new int[1]);
    }
    for (int i = 0; i < 100; i++) {
      survived += dereference(null);
    }
    for (int i = 0; i < 3; i++) {
      try {
        overflow(0);
      } catch (StackOverflowError e) {
        survived++;
      }
    }
    for (int i = 0; i < 20; i++) {
      System.gc();
    }
    transport.barrier();
    System.out.println("survived " + survived);
  }

  private static int dereference(int[] array) {
    try {
      return array.length - 1;
    } catch (NullPointerException e) {
      return 1;
    }
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + 1;
  }

  /** A message that looks like what announces a long one arrives all the same. */
  private static void lookalike(Transport transport) {
    ByteBuffer marks = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
    marks.putLong(0, 0x8d1f_63b2_f0a9_5c47L).putLong(8, 0x35e8_9a6c_127d_eb90L).putLong(16, 9);
    Operation sent = transport.startSend(Block.of(marks), transport.rank(), TAG);
    Sample.check(transport.probe(Transport.ANY, TAG).bytes() == 32, "the length of the probe");
    ByteBuffer into = ByteBuffer.allocateDirect(40);
    long bytes = transport.receive(Block.of(into), transport.rank(), TAG).bytes();
    Sample.check(bytes == 32 && into.slice(0, 32).equals(marks), "the message");
    sent.await();
  }
}
