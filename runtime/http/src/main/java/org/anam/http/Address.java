package org.anam.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.anam.error.Argument;

/**
 * Where a file is on a server.
 *
 * @param uri to be requested, without user and fragment
 * @param headers to be sent there, and to no other server
 * @param name what errors call it: without user and query, which may hold secrets
 */
record Address(URI uri, Map<String, String> headers, String name) {

  /**
   * An address that a program gives; its user and password become a header.
   *
   * @throws org.anam.error.AnamException ANAM178 when it is none of HTTP
   */
  static Address of(URI given, Map<String, String> headers) {
    String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
    Argument.require(
        (scheme.equals("http") || scheme.equals("https")) && given.getHost() != null,
        "The address is none of HTTP: " + name(given),
        "Pass one such as https://host/path/file.h5.");
    Map<String, String> all = new LinkedHashMap<>(headers);
    String user = given.getUserInfo();
    if (user != null && headers.keySet().stream().noneMatch("Authorization"::equalsIgnoreCase)) {
      byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
      all.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return new Address(plain(given), all, name(given));
  }

  /**
   * Where a redirect leads.
   *
   * @return null when it must not be followed
   */
  Address redirected(String location) {
    URI target;
    try {
      target = uri.resolve(location);
    } catch (IllegalArgumentException e) {
      return null;
    }
    String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
    boolean follows =
        target.getHost() != null
            && (scheme.equals("https")
                || (scheme.equals("http") && uri.getScheme().equalsIgnoreCase("http")));
    if (!follows) {
      return null;
    }
    return new Address(plain(target), isSameServer(target) ? headers : Map.of(), name(target));
  }

  private boolean isSameServer(URI other) {
    return uri.getScheme().equalsIgnoreCase(other.getScheme())
        && uri.getHost().equalsIgnoreCase(other.getHost())
        && uri.getPort() == other.getPort();
  }

  /**
   * HttpClient takes no user, and sends no fragment. Built of raw parts, which stay as they are.
   */
  private static URI plain(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(server(uri) + path + query);
  }

  private static String server(URI uri) {
    return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }

  private static String name(URI uri) {
    if (uri.getHost() == null) {
      return uri.getScheme() + ":...";
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return server(uri) + path + (uri.getRawQuery() == null ? "" : "?...");
  }
}
