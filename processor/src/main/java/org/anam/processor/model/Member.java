package org.anam.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.anam.processor.diagnostic.SourcePlace;

/**
 * A member of a mapped type.
 *
 * @param place where it is declared
 * @param owner the simple name of the type that declares it
 * @param javaName the name of the field, component or property
 * @param name its name in the mapping
 * @param entry the name of its entry in the file, if it has one of its own
 * @param role what it is to the mapping
 * @param type its type as declared
 * @param value how it is mapped; empty when that was reported as wrong
 * @param getter how to get it; empty when that was reported as wrong
 * @param setter how to set it on an object that is there, if that is possible
 * @param storedAs the form asked for
 * @param layout the dataset's layout asked for
 */
public record Member(
    SourcePlace place,
    String owner,
    String javaName,
    Located<String> name,
    Optional<Located<String>> entry,
    Role role,
    TypeName type,
    Optional<ValueType> value,
    Optional<Access> getter,
    Optional<Access> setter,
    Optional<Located<Form>> storedAs,
    Optional<Layout> layout) {

  /** The name of the entry in the file, and where it is given. */
  public Located<String> entryName() {
    return entry.orElse(name);
  }

  /** Whether the member is stored. */
  public boolean isStored() {
    return role == Role.STORED;
  }
}
