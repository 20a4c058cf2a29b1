package org.anam.mpi.mpj;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

/** Where processes of a job say that they have ended as they should; see {@link Goodbye}. */
final class Goodbyes implements AutoCloseable {

  private static final int WORD_BITS = 128;
  private static final int LONGEST = 64;

  /** Who has connected speaks at once. */
  private static final int SPEAK_MILLIS = 2_000;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ServerSocket server = new ServerSocket();
  private final Set<String> said = new HashSet<>();

  Goodbyes() throws IOException {
    server.bind(new InetSocketAddress(Goodbye.host(), 0), 1000);
    Thread thread = new Thread(this::listen, "anam-mpj-goodbyes");
    thread.setDaemon(true);
    thread.start();
  }

  /** A word that nobody can guess: the port is open to all users of the machine. */
  static String word() {
    return new BigInteger(WORD_BITS, RANDOM).toString(Character.MAX_RADIX);
  }

  /** What a process needs to say a word, for its environment. */
  String address(String word) {
    return server.getLocalPort() + " " + word;
  }

  private void listen() {
    try {
      while (true) {
        hear(server.accept());
      }
    } catch (IOException e) {
      // Closed: the job has ended.
      return;
    }
  }

  private void hear(Socket socket) {
    try (socket) {
      socket.setSoTimeout(SPEAK_MILLIS);
      String word =
          new String(socket.getInputStream().readNBytes(LONGEST), StandardCharsets.US_ASCII);
      synchronized (this) {
        said.add(word);
        notifyAll();
      }
    } catch (IOException e) {
      // Not one of the processes, or one that was ended meanwhile.
      return;
    }
  }

  /**
   * Whether a process that has ended said a word. What it said was sent before it ended, and is
   * heard before what is said now.
   */
  synchronized boolean heard(String word) throws InterruptedException {
    String last = word();
    try {
      Goodbye.say(server.getLocalPort(), last);
    } catch (IOException e) {
      return said.contains(word);
    }
    while (!said.contains(last)) {
      wait();
    }
    return said.contains(word);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
