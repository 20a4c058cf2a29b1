package org.anam.processor.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;

/** Rules for the names of members and of their entries in the file. */
final class NameRules {

  private NameRules() {}

  static void check(MappedType type, List<Diagnostic> found) {
    Map<String, Member> names = new HashMap<>();
    Map<String, Member> entries = new HashMap<>();
    boolean hasExtraData = type.stack().isPresent();
    for (Member member : type.members()) {
      if (member.role() == Role.EXTRA_DATA) {
        if (hasExtraData) {
          found.add(
              Diagnostic.of(
                  DiagnosticCode.EXTRA_DATA_TWICE,
                  member.place(),
                  "The type "
                      + type.type().simpleName()
                      + " has a second map for extra data: "
                      + member.javaName()));
        }
        hasExtraData = true;
        continue;
      }
      boolean isName = checkName(member.name(), "member", found);
      Member other = names.putIfAbsent(member.name().value(), member);
      boolean isImplicit = type.stack().isPresent() && member.name().value().equals("members");
      if (other != null || isImplicit) {
        found.add(duplicate(type, member, other));
      } else if (member.isStored()) {
        boolean isEntry =
            member.entry().map(entry -> checkName(entry, "entry", found)).orElse(isName);
        if (isEntry) {
          checkEntry(member, entries, found);
        }
      }
    }
  }

  private static Diagnostic duplicate(MappedType type, Member member, Member other) {
    String name = member.name().value();
    String what =
        other == null
            ? "The collection "
                + type.type().simpleName()
                + " has a member \""
                + name
                + "\" by itself"
            : "The name \""
                + name
                + "\" belongs to the member "
                + other.javaName()
                + " of "
                + other.owner()
                + " already";
    return Diagnostic.of(DiagnosticCode.DUPLICATE_MEMBER, member.name().place(), what);
  }

  private static void checkEntry(
      Member member, Map<String, Member> entries, List<Diagnostic> found) {
    Located<String> entry = member.entryName();
    String name = entry.value();
    if (name.equals("class") || name.equals("namemaps") || name.startsWith("LIST")) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.RESERVED_NAME,
              entry.place(),
              "The format keeps the name \""
                  + name
                  + "\""
                  + (name.startsWith("LIST") ? ", as all that begin with LIST," : "")
                  + " to itself"));
    } else if (member.name().value().startsWith("LIST_")) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.RESERVED_NAME,
              member.name().place(),
              "The format keeps member names that begin with LIST_ to itself"));
    }
    Member other = entries.putIfAbsent(name, member);
    if (other != null) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.DUPLICATE_ENTRY,
              entry.place(),
              "The entry \"" + name + "\" belongs to the member " + other.javaName() + " already"));
    }
  }

  private static boolean checkName(Located<String> name, String what, List<Diagnostic> found) {
    String value = name.value();
    String fault =
        value.isEmpty()
            ? "is empty"
            : value.indexOf('/') >= 0
                ? "contains '/'"
                : value.indexOf('\0') >= 0
                    ? "contains NUL"
                    : Text.hasLoneSurrogate(value)
                        ? "contains a lone surrogate"
                        : value.equals(".") ? "means the group itself" : "";
    if (!fault.isEmpty()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.BAD_MEMBER_NAME,
              name.place(),
              "The name \"" + Text.shown(value) + "\" of the " + what + " " + fault));
    }
    return fault.isEmpty();
  }
}
