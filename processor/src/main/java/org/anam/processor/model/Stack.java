package org.anam.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What a subclass of {@code AnamCollection} adds to a type.
 *
 * @param elementType the type of its elements
 * @param element the name of that type, for messages
 * @param elements how they are mapped; empty when that was reported as wrong
 * @param known whether the members of the elements are known, so that names can be checked
 * @param members the members of the elements
 * @param combined the members that the collection stacks
 */
public record Stack(
    TypeName elementType,
    String element,
    Optional<ValueType> elements,
    boolean known,
    List<ElementMember> members,
    List<Located<String>> combined) {

  /** Copies the lists. */
  public Stack {
    members = List.copyOf(members);
    combined = List.copyOf(combined);
  }

  /**
   * A member of the elements.
   *
   * @param name its name in the mapping
   * @param type its type, for messages
   * @param kind what sort of value it is; empty when it cannot be mapped
   */
  public record ElementMember(String name, String type, Optional<Kind> kind) {}
}
