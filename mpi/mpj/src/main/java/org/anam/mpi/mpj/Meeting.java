package org.anam.mpi.mpj;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the ranks of a cluster run tell on which ports they listen, and learn those of the others.
 * The protocol is that of MPJ Express: each rank sends a text, two ports and its rank; when all
 * have, each gets the list.
 */
final class Meeting implements AutoCloseable {

  static final String HOST = "127.0.0.1";

  /** A rank that has connected speaks at once. */
  private static final int SPEAK_MILLIS = 10_000;

  private record Guest(Socket socket, int writePort, int readPort) {}

  private final int ranks;
  private final ServerSocket server;
  private final Map<Integer, Guest> guests = new TreeMap<>();
  private volatile boolean complete;

  Meeting(int ranks) throws IOException {
    this.ranks = ranks;
    server = new ServerSocket();
    server.bind(new InetSocketAddress(Goodbye.host(), 0), ranks);
    Thread thread = new Thread(this::host, "anam-mpj-meeting");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** Whether all ranks have come. */
  boolean isComplete() {
    return complete;
  }

  private void host() {
    try {
      while (guests.size() < ranks) {
        welcome(server.accept());
      }
      String list = list();
      complete = true;
      for (Guest guest : guests.values()) {
        try (Socket socket = guest.socket()) {
          new DataOutputStream(socket.getOutputStream()).writeUTF(list);
        }
      }
    } catch (IOException e) {
      // Closed, or a rank is gone: the launcher sees that rank end.
      return;
    }
  }

  /** Who does not speak as a rank does is shown out: the port is open to all users. */
  private void welcome(Socket socket) throws IOException {
    try {
      socket.setSoTimeout(SPEAK_MILLIS);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      if (in.readUTF().equals("Sending Info")) {
        int writePort = in.readInt();
        int readPort = in.readInt();
        int rank = in.readInt();
        if (rank >= 0 && rank < ranks) {
          guests.putIfAbsent(rank, new Guest(socket, writePort, readPort));
          return;
        }
      }
      socket.close();
    } catch (IOException e) {
      socket.close();
    }
  }

  private String list() {
    StringBuilder text = new StringBuilder("#Peer Information");
    guests.forEach(
        (rank, guest) ->
            text.append(';')
                .append(HOST)
                .append('@')
                .append(guest.readPort())
                .append('@')
                .append(guest.writePort())
                .append('@')
                .append(rank)
                .append("@0"));
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
