package org.anam.error;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The codes of all modules on the path, by their ids. */
final class KnownCodes {

  /** After which the loader is not asked any more: it might fail for ever. */
  private static final int MOST_FAILURES = 10;

  static final Map<String, ErrorCode> BY_ID = find(KnownCodes.class.getClassLoader());

  private KnownCodes() {}

  /**
   * A provider that cannot be loaded is left out: an error is being told, which must not be lost.
   */
  static Map<String, ErrorCode> find(ClassLoader loader) {
    Map<String, ErrorCode> found = new HashMap<>();
    add(List.of(CoreError.values()), found);
    Iterator<ErrorCodeProvider> providers =
        ServiceLoader.load(ErrorCodeProvider.class, loader).iterator();
    for (int failures = 0; failures < MOST_FAILURES; ) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        add(providers.next().codes(), found);
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        failures++;
      }
    }
    return Map.copyOf(found);
  }

  private static void add(List<? extends ErrorCode> codes, Map<String, ErrorCode> found) {
    codes.forEach(code -> found.putIfAbsent(code.id(), code));
  }
}
