package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.model.Surroundings;

/** What stands around a generated file, and what it names, as the compiler knows them. */
public final class CompilerSurroundings implements Surroundings {

  private final Lookups lookups;
  private final ClassName file;
  private final Element origin;
  private final Map<ClassName, Set<String>> deprecated = new HashMap<>();

  /**
   * The surroundings of a file.
   *
   * @param lookups those of the round
   * @param file the class that the file declares
   * @param origin an element of its module
   */
  public CompilerSurroundings(Lookups lookups, ClassName file, Element origin) {
    this.lookups = lookups;
    this.file = file;
    this.origin = origin;
  }

  @Override
  public boolean hasType(String simpleName) {
    return lookups.find(file.peerClass(simpleName).canonicalName(), origin) != null;
  }

  @Override
  public boolean isImplicit(String simpleName) {
    return lookups.elements().getTypeElement("java.lang." + simpleName) != null;
  }

  @Override
  public boolean isBehindField(ClassName type) {
    for (ClassName at = type; at.enclosingClassName() != null; at = at.enclosingClassName()) {
      TypeElement outer = lookups.find(at.enclosingClassName().canonicalName(), origin);
      if (outer != null
          && ElementFilter.fieldsIn(lookups.elements().getAllMembers(outer)).stream()
              .map(field -> field.getSimpleName().toString())
              .anyMatch(at.simpleName()::equals)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isDeprecated(ClassName type) {
    for (ClassName at = type; at != null; at = at.enclosingClassName()) {
      TypeElement element = lookups.find(at.canonicalName(), origin);
      if (element != null && lookups.elements().isDeprecated(element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isDeprecated(ClassName type, String member) {
    return deprecated.computeIfAbsent(type, this::deprecatedMembers).contains(member);
  }

  private Set<String> deprecatedMembers(ClassName type) {
    TypeElement element = lookups.find(type.canonicalName(), origin);
    return element == null
        ? Set.of()
        : lookups.elements().getAllMembers(element).stream()
            .filter(lookups.elements()::isDeprecated)
            .map(member -> member.getSimpleName().toString())
            .collect(Collectors.toSet());
  }
}
