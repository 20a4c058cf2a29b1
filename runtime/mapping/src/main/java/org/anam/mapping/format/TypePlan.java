package org.anam.mapping.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.error.StorageError;

/** What a save or load needs of a type's descriptor, worked out once for all its objects. */
public final class TypePlan {

  private final TypeDescriptor<?> descriptor;
  private final String[] memberNames;
  private final String[] entryNames;
  private final Map<String, String> entries = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final boolean mapped;

  /** The plan of a type; ANAM143 or ANAM144 when its entries cannot be written. */
  TypePlan(TypeDescriptor<?> descriptor) {
    this.descriptor = descriptor;
    this.mapped = descriptor.hasMappedNames();
    this.memberNames = new String[descriptor.members().size()];
    this.entryNames = new String[memberNames.length];
    Set<String> entriesSoFar = new HashSet<>();
    int index = 0;
    for (TypeDescriptor.Member member : descriptor.members()) {
      check(member, entriesSoFar);
      memberNames[index] = member.name();
      entryNames[index++] = member.entry();
      entries.put(member.name(), member.entry());
      taken.add(member.name());
      taken.add(member.entry());
    }
  }

  private void check(TypeDescriptor.Member member, Set<String> entriesSoFar) {
    String problem = Names.problem(member.entry());
    if (problem == null
        && (member.entry().startsWith(Format.OLD_LIST)
            || member.entry().equals(Format.OLD_LISTS)
            || member.entry().equals(Format.CLASS)
            || member.entry().equals(Format.NAME_MAP))) {
      problem = "is reserved by the format";
    }
    if (problem != null) {
      throw AnamException.of(
              CoreError.BAD_NAME, "The entry's name " + Names.show(member.entry()) + " " + problem)
          .member(simpleName() + "." + member.name())
          .build();
    }
    if (!entriesSoFar.add(member.entry())) {
      throw AnamException.of(
              StorageError.NAME_TAKEN,
              "Two members have the entry " + Names.show(member.entry()) + " in the file")
          .member(simpleName() + "." + member.name())
          .build();
    }
  }

  /** The class name that files carry. */
  public String className() {
    return descriptor.name();
  }

  /** The Java class without its package. */
  public String simpleName() {
    return descriptor.type().getSimpleName();
  }

  /** The qualified name of the Java class. */
  public String typeName() {
    return descriptor.type().getName();
  }

  /** Whether the type keeps entries that are no members. */
  public boolean takesExtraData() {
    return descriptor.extraData();
  }

  /** The name of the member's entry in files that this type writes. */
  public String entry(String member) {
    if (!mapped) {
      return member;
    }
    String entry = entries.get(member);
    return entry == null ? member : entry;
  }

  /** How many members there are. */
  public int members() {
    return memberNames.length;
  }

  /** The name of a member, in the order in which codecs put them. */
  public String member(int index) {
    return memberNames[index];
  }

  /** The name of a member's entry in files that this type writes. */
  public String entry(int index) {
    return entryNames[index];
  }

  /** Whether a member has the name. */
  public boolean isMember(String name) {
    return entries.containsKey(name);
  }

  /** Whether a member or its entry has the name. */
  public boolean isTaken(String name) {
    return taken.contains(name);
  }

  /** The names of the members, for messages. */
  public Set<String> memberNames() {
    return entries.keySet();
  }

  /** Whether files need a name map. */
  public boolean hasNameMap() {
    return mapped;
  }

  /** The name map: entry and member of each member whose entry has a name of its own. */
  public String[][] nameMap() {
    List<TypeDescriptor.Member> members = descriptor.members();
    return members.stream()
        .filter(member -> !member.name().equals(member.entry()))
        .map(member -> new String[] {member.entry(), member.name()})
        .toArray(String[][]::new);
  }
}
