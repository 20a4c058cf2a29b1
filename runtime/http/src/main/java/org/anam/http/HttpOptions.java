package org.anam.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anam.error.Argument;

/**
 * How to read over HTTP. Immutable; each method returns changed options, and throws ANAM178 for
 * null and for values that make no sense.
 */
public final class HttpOptions {

  private static final long LEAST_CACHE = 32L << 20;

  /** Headers that say what is asked for, and would change what the answers mean. */
  private static final Set<String> OWN =
      Set.of("range", "if-range", "if-match", "if-none-match", "accept-encoding");

  private static final HttpOptions DEFAULTS =
      new HttpOptions(null, Map.of(), Duration.ofSeconds(30), 3, 64L << 20, 4);

  private final HttpClient client;
  private final Map<String, String> headers;
  private final Duration timeout;
  private final int attempts;
  private final long cache;
  private final int connections;

  private HttpOptions(
      HttpClient client,
      Map<String, String> headers,
      Duration timeout,
      int attempts,
      long cache,
      int connections) {
    this.client = client;
    this.headers = headers;
    this.timeout = timeout;
    this.attempts = attempts;
    this.cache = cache;
    this.connections = connections;
  }

  /**
   * A client of its own, no headers, 30 seconds for each answer, 3 attempts, 64 MiB kept, 4
   * requests side by side.
   */
  public static HttpOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sends requests by a client of the program, with its proxy, certificates, authenticator and rule
   * for redirects. Without this a client is made for each source, which follows redirects itself:
   * headers of the options go to the first server alone, and never from HTTPS to HTTP.
   */
  public HttpOptions client(HttpClient httpClient) {
    return new HttpOptions(
        Argument.notNull(httpClient, "httpClient"), headers, timeout, attempts, cache, connections);
  }

  /**
   * Sends a header with each request, such as {@code Authorization}; one of the same name is
   * replaced. Errors never show the value.
   */
  public HttpOptions header(String name, String value) {
    Argument.notNull(name, "name");
    Argument.notNull(value, "value");
    Argument.require(
        !OWN.contains(name.toLowerCase(Locale.ROOT)) && isHeader(name, value),
        "The header " + name + " cannot be sent",
        "Name one that HTTP clients may set, with a value of printable characters.");
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.keySet().removeIf(name::equalsIgnoreCase);
    all.put(name, value);
    return new HttpOptions(client, Map.copyOf(all), timeout, attempts, cache, connections);
  }

  private static boolean isHeader(String name, String value) {
    try {
      HttpRequest.newBuilder().header(name, value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Waits this long for each answer, from the request to its last byte. */
  public HttpOptions timeout(Duration duration) {
    Argument.notNull(duration, "duration");
    Argument.require(
        !duration.isNegative() && !duration.isZero(),
        "A timeout of " + duration + " is not possible",
        "Pass some seconds.");
    return new HttpOptions(client, headers, duration, attempts, cache, connections);
  }

  /**
   * Asks this often for a range before a cut connection, a timeout or the answers 408, 429 and 500
   * to 599 are an error. The pauses between are 0.1 s, 0.2 s, 0.4 s and so on, 5 s at most.
   */
  public HttpOptions attempts(int count) {
    Argument.require(
        count >= 1, count + " attempts are not possible", "Pass 1 to ask once, or more.");
    return new HttpOptions(client, headers, timeout, count, cache, connections);
  }

  /** Keeps this many bytes of what was fetched, those that were used last; at least 32 MiB. */
  public HttpOptions cache(long bytes) {
    Argument.require(
        bytes >= LEAST_CACHE,
        "A cache of " + bytes + " bytes is too small",
        "Pass " + LEAST_CACHE + " or more.");
    return new HttpOptions(client, headers, timeout, attempts, bytes, connections);
  }

  /** Sends this many requests side by side where several ranges are known to be needed. */
  public HttpOptions connections(int count) {
    Argument.require(
        count >= 1 && count <= 64,
        count + " connections are not possible",
        "Pass 1 to 64; servers often allow 6.");
    return new HttpOptions(client, headers, timeout, attempts, cache, count);
  }

  /** Null when each source makes one. */
  HttpClient client() {
    return client;
  }

  Map<String, String> headers() {
    return headers;
  }

  Duration timeout() {
    return timeout;
  }

  int attempts() {
    return attempts;
  }

  long cache() {
    return cache;
  }

  int connections() {
    return connections;
  }
}
