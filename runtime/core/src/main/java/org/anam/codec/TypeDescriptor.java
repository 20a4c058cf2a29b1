package org.anam.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * What a codec maps, and under which names. Immutable.
 *
 * @param type the Java class
 * @param name the class name that files carry
 * @param group the default group; {@code "unknown"} when the type names none
 * @param aliases further class names that files may carry
 * @param shortdesc one line for people; may be empty
 * @param refs where to read more; may be empty
 * @param members the stored members, in order
 * @param extraData whether the type takes entries that are no members
 * @param combined the members of its elements that the type, a collection, stacks; empty for others
 * @param fingerprint stands for the members that messages carry, their order and types: two builds
 *     of a type with the same fingerprint understand each other's messages; 0 when members travel
 *     with their names
 */
public record TypeDescriptor<T>(
    Class<T> type,
    String name,
    String group,
    List<String> aliases,
    String shortdesc,
    List<String> refs,
    List<Member> members,
    boolean extraData,
    List<String> combined,
    long fingerprint) {

  /**
   * A stored member.
   *
   * @param name its name in the mapping
   * @param entry the name of its entry in the file; equal to {@code name} unless mapped
   * @param type its type, or that of its elements where it is a Java array
   * @param rank the number of its dimensions; 0 for all but Java arrays
   */
  public record Member(String name, String entry, MemberType type, int rank) {

    /** Type and name for people, much as in Java: {@code double[] marks}. */
    public String declaration() {
      return type == MemberType.OTHER ? name : type.word() + "[]".repeat(rank) + " " + name;
    }

    private boolean isBare() {
      return rank == 0 && type.isBare();
    }
  }

  /** Starts the description of a type. */
  public static <T> Builder<T> of(Class<T> type, String name) {
    return new Builder<>(type, name);
  }

  /** Whether objects of this class name in files are of this type: by name or alias. */
  public boolean answersTo(String className) {
    return name.equals(className) || aliases.contains(className);
  }

  /** Whether some member's entry has a name of its own. */
  public boolean hasMappedNames() {
    for (Member member : members) {
      if (!member.name().equals(member.entry())) {
        return true;
      }
    }
    return false;
  }

  /** The types of the bare members, by index, null for others; none when no member is bare. */
  MemberType[] bareTypes() {
    MemberType[] types = new MemberType[members.size()];
    boolean isAnyBare = false;
    for (int i = 0; i < types.length; i++) {
      if (members.get(i).isBare()) {
        types[i] = members.get(i).type();
        isAnyBare = true;
      }
    }
    return isAnyBare ? types : new MemberType[0];
  }

  /** Collects the parts of a descriptor. Not thread-safe. */
  public static final class Builder<T> {

    private final Class<T> type;
    private final String name;
    private String group = "unknown";
    private List<String> aliases = List.of();
    private String shortdesc = "";
    private List<String> refs = List.of();
    private final List<Member> members = new ArrayList<>();
    private boolean extraData;
    private List<String> combined = List.of();
    private long fingerprint;

    private Builder(Class<T> type, String name) {
      this.type = type;
      this.name = name;
    }

    /** Sets the default group. */
    public Builder<T> group(String value) {
      group = value;
      return this;
    }

    /** Sets the further class names. */
    public Builder<T> aliases(String... values) {
      aliases = List.of(values);
      return this;
    }

    /** Sets the line for people. */
    public Builder<T> shortdesc(String value) {
      shortdesc = value;
      return this;
    }

    /** Sets where to read more. */
    public Builder<T> refs(String... values) {
      refs = List.of(values);
      return this;
    }

    /** Adds a member whose entry in the file has the member's name; {@link #members} says how. */
    public Builder<T> member(String declaration) {
      return member(declaration, declaration.substring(declaration.indexOf(' ') + 1));
    }

    /**
     * Adds members whose entries in the file have the members' names, in order.
     *
     * @param declarations each as a field is declared in Java: {@code "int age"}, {@code
     *     "double[][] image"}. The types are those of {@link MemberType}, in Java's words; {@code
     *     uint8} to {@code uint64} for unsigned integers; {@code ASCII} and {@code fixed-ASCII} for
     *     texts in these forms. A single value that is put with a codec has a name alone. A name
     *     that has spaces itself is told by {@link #member(String, String, String)}.
     */
    public Builder<T> members(String... declarations) {
      for (String declaration : declarations) {
        member(declaration);
      }
      return this;
    }

    /**
     * Adds a member whose entry in the file has a name of its own; {@link #members} says how it is
     * declared.
     */
    public Builder<T> member(String declaration, String entry) {
      int space = declaration.indexOf(' ');
      return member(
          space < 0 ? "" : declaration.substring(0, space),
          declaration.substring(space + 1),
          entry);
    }

    /**
     * Adds a member of any name.
     *
     * @param type its type, as {@link #members} has them; empty for others
     * @param member its name in the mapping
     * @param entry the name of its entry in the file
     * @throws org.anam.error.AnamException ANAM178 when there is no such type
     */
    public Builder<T> member(String type, String member, String entry) {
      int brackets = type.indexOf('[');
      String word = brackets <= 0 ? type : type.substring(0, brackets);
      int rank = (type.length() - word.length()) / "[]".length();
      if (!type.equals(word + "[]".repeat(rank))) {
        word = type;
      }
      members.add(new Member(member, entry, MemberType.of(word), rank));
      return this;
    }

    /** Says that the type takes entries that are no members. */
    public Builder<T> extraData() {
      extraData = true;
      return this;
    }

    /** Sets the stacked members of a collection. */
    public Builder<T> combined(String... values) {
      combined = List.of(values);
      return this;
    }

    /** Sets what stands for the members that messages carry. */
    public Builder<T> fingerprint(long value) {
      fingerprint = value;
      return this;
    }

    /** The descriptor. */
    public TypeDescriptor<T> build() {
      return new TypeDescriptor<>(
          type,
          name,
          group,
          aliases,
          shortdesc,
          refs,
          List.copyOf(members),
          extraData,
          combined,
          fingerprint);
    }
  }
}
