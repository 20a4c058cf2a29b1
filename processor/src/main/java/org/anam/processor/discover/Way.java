package org.anam.processor.discover;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.model.Access;

/**
 * How a member is got or set, or why it cannot be.
 *
 * @param access how; empty if not at all
 * @param method the method, where it is by one
 * @param fault why not, where there is more to say than that nothing is there
 */
record Way(
    Optional<Access> access, Optional<ExecutableElement> method, Optional<Diagnostic> fault) {

  static final Way NONE = new Way(Optional.empty(), Optional.empty(), Optional.empty());

  static Way field(Access access) {
    return new Way(Optional.of(access), Optional.empty(), Optional.empty());
  }

  static Way method(Access access, ExecutableElement method) {
    return new Way(Optional.of(access), Optional.of(method), Optional.empty());
  }

  static Way not(Diagnostic fault) {
    return new Way(Optional.empty(), Optional.empty(), Optional.of(fault));
  }

  boolean exists() {
    return access.isPresent();
  }

  boolean fails() {
    return access.isEmpty();
  }

  /** Whether there is nothing, and nothing to say about it. */
  boolean isNone() {
    return access.isEmpty() && fault.isEmpty();
  }

  /** Whether by a method of that name. */
  boolean isBy(String name) {
    return method.filter(m -> m.getSimpleName().contentEquals(name)).isPresent();
  }
}
