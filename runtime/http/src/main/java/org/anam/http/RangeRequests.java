package org.anam.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.storage.error.StorageError;

/**
 * Asks a server for ranges of one file, again where that helps. Thread-safe.
 *
 * <p>Requests are sent by threads of their own: an answer that a client gives later comes through
 * the pool that parallel streams have, where those who wait for it may have taken all threads.
 */
final class RangeRequests implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5000;

  private final Address origin;
  private final HttpOptions options;
  private final HttpClient client;
  private final ExecutorService threads = Executors.newCachedThreadPool(RangeRequests::daemon);

  /** Where the last redirect led; what expires there is asked for at the origin again. */
  private volatile Address current;

  /**
   * A range that was sent.
   *
   * @param bytes fewer than were asked for where the file ends
   * @param state of the file
   */
  record Range(byte[] bytes, Representation state) {}

  RangeRequests(URI uri, HttpOptions options) {
    this.options = Argument.notNull(options, "options");
    origin = Address.of(Argument.notNull(uri, "uri"), options.headers());
    current = origin;
    client =
        options.client() != null
            ? options.client()
            : HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .build();
  }

  /** A thread that keeps no program from ending. */
  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "anam-http");
    thread.setDaemon(true);
    return thread;
  }

  /** What errors call the file. */
  String name() {
    return origin.name();
  }

  /**
   * Fetches a range.
   *
   * @param from the first byte
   * @param to the last one; where the file ends before, there are fewer
   * @throws AnamException ANAM162, ANAM163 or ANAM185
   */
  Range get(long from, long to) {
    String problem = null;
    Throwable cause = null;
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> answer = send(from, to);
        boolean mayHelp = isMoved(answer) && attempt < options.attempts();
        if (!isTemporary(answer.statusCode()) && !mayHelp) {
          return range(from, to, answer);
        }
        problem = "the server answered " + answer.statusCode();
        cause = null;
      } catch (IOException e) {
        problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        cause = e;
      }
      current = origin;
      if (attempt >= options.attempts()) {
        String times = attempt == 1 ? "" : ", the last of " + attempt + " times";
        throw failed(StorageError.SOURCE_FAILED, from, to, problem + times).cause(cause).build();
      }
      UninterruptedWait.sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(10, attempt - 1)));
    }
  }

  private static boolean isTemporary(int status) {
    return status >= 500 || status == 429 || status == 408;
  }

  /** Whether this is the refusal of a server to which a redirect led some time ago. */
  @SuppressWarnings("ReferenceEquality") // the same one
  private boolean isMoved(HttpResponse<byte[]> answer) {
    return current != origin && answer.statusCode() >= 400;
  }

  /** Follows redirects, unless the client has done so. */
  private HttpResponse<byte[]> send(long from, long to) throws IOException {
    Address address = current;
    for (int redirects = 0; ; redirects++) {
      HttpResponse<byte[]> answer = send(address, from, to);
      String location = answer.headers().firstValue("Location").orElse(null);
      if (!isRedirect(answer.statusCode()) || location == null) {
        current = address;
        return answer;
      }
      Address next = address.redirected(location);
      if (next == null || redirects == MOST_REDIRECTS) {
        String why =
            next == null
                ? "the server redirects to where no request may go from here"
                : "there are more than " + MOST_REDIRECTS + " redirects";
        throw failed(StorageError.SOURCE_FAILED, from, to, why).build();
      }
      address = next;
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private HttpResponse<byte[]> send(Address address, long from, long to) throws IOException {
    Duration timeout = options.timeout();
    boolean isPlain = address.uri().getScheme().toLowerCase(Locale.ROOT).equals("http");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .timeout(timeout)
            // Over plain HTTP version 2 begins with an upgrade, which some servers take amiss.
            .version(isPlain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
            .header("Range", "bytes=" + from + "-" + to)
            .header("Accept-Encoding", "identity");
    address.headers().forEach(request::setHeader);
    HttpRequest built = request.build();
    Future<HttpResponse<byte[]>> answer =
        threads.submit(() -> client.send(built, RangeBody.handler(from, to)));
    return UninterruptedWait.get(answer, timeout);
  }

  /** What an answer gives, if it is the one to this question. */
  private Range range(long from, long to, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status == 404 || status == 410) {
      throw failed(StorageError.NO_SUCH_FILE, from, to, "the server answered " + status)
          .remedy("Check the URL.")
          .build();
    }
    if (status == 401 || status == 403) {
      throw failed(StorageError.CANNOT_READ, from, to, "the server answered " + status)
          .remedy("Give credentials by HttpOptions.header, or renew those of the URL.")
          .build();
    }
    ContentRange range =
        answer.headers().firstValue("Content-Range").map(ContentRange::parse).orElse(null);
    if (status == 416 && range != null && range.length() >= 0) {
      return new Range(new byte[0], Representation.of(range.length(), answer.headers()));
    }
    if (status == 200) {
      throw failed(
              StorageError.SOURCE_FAILED,
              from,
              to,
              "the server does not give ranges, and answered with the whole file")
          .remedy("Copy the file from there and load the copy.")
          .build();
    }
    String problem = problem(from, to, status, answer, range);
    if (problem != null) {
      throw failed(StorageError.SOURCE_FAILED, from, to, problem).build();
    }
    return new Range(answer.body(), Representation.of(range.length(), answer.headers()));
  }

  private static String problem(
      long from, long to, int status, HttpResponse<byte[]> answer, ContentRange range) {
    if (status != 206) {
      return "the server answered " + status;
    }
    String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      return "the server encoded them by " + encoding;
    }
    if (range == null) {
      return "the answer has no Content-Range in bytes";
    }
    if (range.length() < 0) {
      return "the server does not say how many bytes there are in all";
    }
    if (!range.isOf(from, to)) {
      return "the server gave bytes "
          + range.first()
          + " to "
          + range.last()
          + " of "
          + range.length();
    }
    long announced = answer.headers().firstValueAsLong("Content-Length").orElse(range.count());
    return announced == range.count()
        ? null
        : "the answer is said to have " + announced + " bytes in place of " + range.count();
  }

  private AnamException.Builder failed(StorageError code, long from, long to, String why) {
    return AnamException.of(code, "Bytes " + from + " to " + to + " cannot be had: " + why)
        .source(origin.name());
  }

  /** Ends when the last answer has come. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
