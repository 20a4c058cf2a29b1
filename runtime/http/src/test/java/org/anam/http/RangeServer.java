package org.anam.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A file on a local server, which notes what it is asked for, and fails where a test wants it. */
final class RangeServer implements AutoCloseable {

  /** What an answer does. */
  @FunctionalInterface
  interface Answer {
    void send(HttpExchange exchange, long from, long to) throws IOException;
  }

  final List<String> requests = new CopyOnWriteArrayList<>();
  final AtomicInteger together = new AtomicInteger();
  final AtomicInteger mostTogether = new AtomicInteger();
  volatile byte[] bytes;
  volatile String tag = "\"1\"";
  volatile Answer answer = this::range;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  RangeServer(byte[] bytes) throws IOException {
    this.bytes = bytes;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI uri() {
    return uri("/file.h5");
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    int now = together.incrementAndGet();
    mostTogether.accumulateAndGet(now, Math::max);
    try (exchange) {
      String range = exchange.getRequestHeaders().getFirst("Range");
      requests.add(range);
      String[] ends = range.substring("bytes=".length()).split("-", -1);
      answer.send(exchange, Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    } finally {
      together.decrementAndGet();
    }
  }

  /** Sends what was asked for. */
  void range(HttpExchange exchange, long from, long to) throws IOException {
    byte[] all = bytes;
    if (from >= all.length) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + all.length);
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    long last = Math.min(to, all.length - 1);
    head(exchange, "bytes " + from + "-" + last + "/" + all.length);
    exchange.sendResponseHeaders(206, last - from + 1);
    exchange.getResponseBody().write(all, (int) from, (int) (last - from + 1));
  }

  /** The headers of an answer with a range. */
  void head(HttpExchange exchange, String contentRange) {
    exchange.getResponseHeaders().set("Content-Range", contentRange);
    if (tag != null) {
      exchange.getResponseHeaders().set("ETag", tag);
    }
  }

  /** An answer of a status and nothing else. */
  static Answer status(int status) {
    return (exchange, from, to) -> exchange.sendResponseHeaders(status, -1);
  }

  /** Says that it sends the range, and cuts the connection before the end. */
  Answer cut() {
    return (exchange, from, to) -> {
      long last = Math.min(to, bytes.length - 1);
      head(exchange, "bytes " + from + "-" + last + "/" + bytes.length);
      exchange.sendResponseHeaders(206, last - from + 1);
      OutputStream body = exchange.getResponseBody();
      body.write(bytes, (int) from, (int) (last - from) / 2);
      body.flush();
    };
  }

  /** Waits, for an answer. */
  static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Fails some times, beginning now, and then does what it should. */
  void failing(int times, Answer failure) {
    AtomicInteger left = new AtomicInteger(times);
    answer =
        (exchange, from, to) -> {
          if (left.getAndDecrement() > 0) {
            failure.send(exchange, from, to);
          } else {
            range(exchange, from, to);
          }
        };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
