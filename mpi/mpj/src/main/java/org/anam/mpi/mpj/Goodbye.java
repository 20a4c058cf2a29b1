package org.anam.mpi.mpj;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Tells the launcher that a process of the job has ended as it should: with a status of 0 it cannot
 * tell that from {@code Runtime.halt(0)} in the middle of the program.
 */
final class Goodbye {

  /**
   * The environment variable with the launcher's port and the word that it expects. Not an
   * argument: those can be read by every user of the machine.
   */
  static final String VARIABLE = "ANAM_MPJ_GOODBYE";

  private Goodbye() {}

  /** Where the launcher listens: on this machine alone. */
  static InetAddress host() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** Where no launcher listens, or not any more, nobody wants to know. */
  static void say() {
    String address = System.getenv(VARIABLE);
    if (address == null) {
      return;
    }
    String[] parts = address.split(" ", 2);
    try {
      say(Integer.parseInt(parts[0]), parts[1]);
    } catch (IOException e) {
      System.err.println("The launcher does not listen at the end: " + e.getMessage());
    }
  }

  static void say(int port, String word) throws IOException {
    try (Socket socket = new Socket(host(), port)) {
      socket.getOutputStream().write(word.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
