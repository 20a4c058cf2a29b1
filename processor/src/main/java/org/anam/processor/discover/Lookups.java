package org.anam.processor.discover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Remembers, for one round, which types names mean: compilers look for a name that has none at
 * length, each time anew, and all codecs of a package ask for the same.
 */
public final class Lookups {

  private final Elements elements;
  private final Map<Element, Map<String, Optional<TypeElement>>> found = new HashMap<>();

  /** A memory that asks the compiler. */
  public Lookups(Elements elements) {
    this.elements = elements;
  }

  Elements elements() {
    return elements;
  }

  /** The type of that name as the module of an element sees it, or null. */
  public TypeElement find(String name, Element from) {
    return found
        .computeIfAbsent(elements.getModuleOf(from), module -> new HashMap<>())
        .computeIfAbsent(name, n -> Optional.ofNullable(TypeLookup.find(elements, n, from)))
        .orElse(null);
  }
}
