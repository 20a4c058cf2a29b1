package org.anam.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anam.processor.diagnostic.SourcePlace;

/**
 * A type with {@code @Anam}: all that is needed to check it and to write its codec.
 *
 * @param place where it is declared
 * @param type its name
 * @param codec the name of its codec
 * @param traits what it is
 * @param parameters its type parameters
 * @param labels its names on the outside
 * @param members its members, in order; stored, broadcast and extra data
 * @param construction how objects are built; empty for abstract types, or when that was reported as
 *     wrong
 * @param afterLoad the methods that run after loading, in order
 * @param stack what it has as a collection
 */
public record MappedType(
    SourcePlace place,
    ClassName type,
    ClassName codec,
    Traits traits,
    List<Parameter> parameters,
    Labels labels,
    List<Member> members,
    Optional<Construction> construction,
    List<String> afterLoad,
    Optional<Stack> stack) {

  /** The most members that are all read before an object is made that takes others of them. */
  private static final int MANY = 200;

  /** Copies the lists. */
  public MappedType {
    parameters = List.copyOf(parameters);
    members = List.copyOf(members);
    afterLoad = List.copyOf(afterLoad);
  }

  /**
   * What a type is.
   *
   * @param isPublic whether the type, and all that it is nested in, is public
   * @param isAbstract whether it only hands members on
   * @param inNamedModule whether it is compiled into a named module
   */
  public record Traits(boolean isPublic, boolean isAbstract, boolean inNamedModule) {}

  /**
   * A type parameter.
   *
   * @param variable the variable with its bounds
   * @param standard the codec that stands for it where no type argument is known
   * @param argument the type argument where none is known; empty when the bound refers to variables
   */
  public record Parameter(
      TypeVariableName variable,
      Coding standard,
      Optional<com.palantir.javapoet.TypeName> argument) {}

  /** The stored members, in order. */
  public List<Member> stored() {
    return members.stream().filter(Member::isStored).toList();
  }

  /**
   * The members that messages carry, in their order: the stored ones, then the broadcast ones.
   * Those that the constructor takes come first where the object is made before the others are
   * read.
   */
  public List<Member> sent() {
    List<Member> sent =
        Stream.of(Role.STORED, Role.BROADCAST)
            .flatMap(role -> members.stream().filter(member -> member.role() == role))
            .toList();
    return isMadeFirst() ? sent.stream().sorted(Comparator.comparing(this::isSet)).toList() : sent;
  }

  /** Whether the member is set on an object that is there, rather than taken by its constructor. */
  public boolean isSet(Member member) {
    return construction.isEmpty() || !construction.get().parameters().contains(member.javaName());
  }

  /** The members of these roles that are set, in order. */
  public List<Member> set(Role... roles) {
    return members.stream()
        .filter(member -> List.of(roles).contains(member.role()) && isSet(member))
        .toList();
  }

  /**
   * Whether messages make an object before they read most of its members: there are more than one
   * method holds, and others that the constructor takes.
   */
  public boolean isMadeFirst() {
    boolean isTakingSome = !members.stream().allMatch(this::isSet) || stack.isPresent();
    return isTakingSome && set(Role.STORED, Role.BROADCAST).size() > MANY;
  }

  /** The free-form map, if there is one. */
  public Optional<Member> extraData() {
    return members.stream().filter(member -> member.role() == Role.EXTRA_DATA).findFirst();
  }
}
