package org.anam.processor.generate;

import java.util.Collection;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** The names of parameters and variables in the methods of a codec. */
final class Locals {

  /** The implicit member of a collection. */
  static final String MEMBERS = "members";

  private final FreeNames names;
  private final String in;
  private final String out;
  private final String value;

  /**
   * The names of one codec.
   *
   * @param fields the names of the codec's fields, which none hides
   */
  Locals(MappedType type, Scope scope, Collection<String> fields) {
    names = scope.names();
    fields.forEach(names::newName);
    in = names.newName("in");
    out = names.newName("out");
    value = names.newName("value");
    if (type.stack().isPresent()) {
      names.newName(MEMBERS, MEMBERS);
    }
    for (Member each : type.members()) {
      names.newName(each.javaName(), key(each.javaName()));
    }
  }

  private static String key(String javaName) {
    return "member " + javaName;
  }

  /** Where objects are read from. */
  String in() {
    return in;
  }

  /** Where objects are written to. */
  String out() {
    return out;
  }

  /** The object. */
  String value() {
    return value;
  }

  /** The elements of a collection. */
  String members() {
    return names.get(MEMBERS);
  }

  /** The value of a member. */
  String of(Member each) {
    return of(each.javaName());
  }

  /** The value of the member with that Java name. */
  String of(String javaName) {
    return names.get(key(javaName));
  }
}
