package org.anam.bench.mpi;

import java.nio.file.Path;
import org.anam.mpi.Communicator;

/**
 * Anam's communicator, over whatever transport started it: folder, {@code offheap} or {@code heap}.
 */
public final class AnamProgram {

  private AnamProgram() {}

  /** One rank. */
  public static void main(String[] arguments) {
    try (Communicator world = Communicator.world(arguments)) {
      boolean direct = arguments[arguments.length - 1].equals("offheap");
      Path folder = Path.of(arguments[arguments.length - 2]);
      Conversation.hold(folder, new AnamRanks(world, direct));
    }
  }
}
