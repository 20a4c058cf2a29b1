package org.anam.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Gives names to what a part of a file declares: the wanted ones where they are free, else with
 * underscores behind them.
 */
final class FreeNames {

  private final Set<String> reserved;
  private final Set<String> given;
  private final Set<String> own = new HashSet<>();
  private final Map<String, String> byKey = new HashMap<>();

  /**
   * Names beside others.
   *
   * @param reserved names that are never given; a view
   * @param given takes all names that are
   */
  FreeNames(Set<String> reserved, Set<String> given) {
    this.reserved = reserved;
    this.given = given;
  }

  /** A free name, like the wanted one. */
  String newName(String wish) {
    String name = NameAllocator.toJavaIdentifier(wish);
    while (reserved.contains(name) || SourceVersion.isKeyword(name) || !own.add(name)) {
      name += "_";
    }
    given.add(name);
    return name;
  }

  /** A free name that {@link #get} gives for that key from now on. */
  String newName(String wish, String key) {
    String name = newName(wish);
    if (byKey.putIfAbsent(key, name) != null) {
      throw new IllegalArgumentException("There are two names for " + key);
    }
    return name;
  }

  /** The name for a key. */
  String get(String key) {
    String name = byKey.get(key);
    if (name == null) {
      throw new IllegalArgumentException("There is no name for " + key);
    }
    return name;
  }
}
