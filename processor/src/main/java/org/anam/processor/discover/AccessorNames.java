package org.anam.processor.discover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of accessors and setters, as people, development environments, {@code java.beans} and
 * Lombok write them. The guide has them in a table.
 */
final class AccessorNames {

  private AccessorNames() {}

  /**
   * The names of methods with a prefix that read a member: {@code getAge}, {@code getxPos} and
   * {@code getXPos}; of a boolean {@code isReady} too, for the member {@code ready} and for the
   * member {@code isReady}.
   */
  static Set<String> getters(String member, boolean isBoolean) {
    Set<String> names = prefixed("get", member);
    if (isBoolean) {
      names.addAll(prefixed("is", member));
      if (!withoutIs(member).isEmpty()) {
        names.add(member);
      }
    }
    return names;
  }

  /**
   * The names of methods with a prefix that set a member: {@code setAge}, {@code setxPos} and
   * {@code setXPos}; of a boolean {@code isReady} also {@code setReady}.
   */
  static Set<String> setters(String member, boolean isBoolean) {
    Set<String> names = prefixed("set", member);
    if (isBoolean && !withoutIs(member).isEmpty()) {
      names.add("set" + withoutIs(member));
    }
    return names;
  }

  /**
   * The members that a method without parameters may read by its name, that of {@code java.beans}
   * first: {@code URL} and {@code uRL} of {@code getURL}.
   */
  static List<String> membersOf(String method, boolean isBoolean) {
    for (String prefix : isBoolean ? List.of("get", "is") : List.of("get")) {
      String rest = method.startsWith(prefix) ? method.substring(prefix.length()) : "";
      if (beginsLikeMember(rest)) {
        Set<String> members = new LinkedHashSet<>();
        members.add(isUpper(rest, 0) && isUpper(rest, 1) ? rest : lowered(rest));
        members.add(lowered(rest));
        members.add(rest);
        members.add(method);
        return members.stream().filter(SourceVersion::isIdentifier).toList();
      }
    }
    return List.of(method);
  }

  /** Not {@code away} in {@code getaway}, but {@code xPos} in {@code getxPos}. */
  private static boolean beginsLikeMember(String rest) {
    return !rest.isEmpty()
        && SourceVersion.isIdentifier(rest)
        && (!Character.isLowerCase(rest.codePointAt(0)) || isUpper(rest, 1));
  }

  private static Set<String> prefixed(String prefix, String member) {
    Set<String> names = new LinkedHashSet<>();
    int first = member.codePointAt(0);
    names.add(
        prefix
            + Character.toString(Character.toUpperCase(first))
            + member.substring(Character.charCount(first)));
    if (isUpper(member, 1)) {
      names.add(prefix + member);
    }
    return names;
  }

  /** {@code Ready} of {@code isReady}; empty for {@code island}. */
  private static String withoutIs(String member) {
    boolean isPrefix =
        member.startsWith("is") && member.length() > 2 && !Character.isLowerCase(member.charAt(2));
    return isPrefix ? member.substring(2) : "";
  }

  private static boolean isUpper(String name, int index) {
    return name.length() > index && Character.isUpperCase(name.charAt(index));
  }

  private static String lowered(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + name.substring(Character.charCount(first));
  }
}
