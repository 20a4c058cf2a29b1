package org.anam.mpi.nativempi.launched;

import java.util.List;
import org.anam.mpi.transport.Transport;

/**
 * Runs the programs of this folder one after the other in one job, since a job starts slowly. What
 * each rank prints after each of them tells which it was that failed.
 */
final class AllPrograms {

  /** What is said of each, {@code messages are right}. */
  static final List<String> NAMES =
      List.of("messages", "repeated messages", "collectives", "native calls", "reductions");

  private AllPrograms() {}

  public static void main(String[] arguments) {
    Transport transport = Sample.world(arguments);
    for (String name : NAMES) {
      switch (name) {
        case "messages" -> MessagesProgram.run(transport);
        case "repeated messages" -> RepeatedProgram.run(transport);
        case "native calls" -> NativeCallsProgram.run(transport);
        case "collectives" -> CollectivesProgram.run(transport);
        default -> ReductionsProgram.run(transport);
      }
      transport.barrier();
      System.out.println("rank " + transport.rank() + ": " + name + " are right");
    }
    transport.end();
  }
}
