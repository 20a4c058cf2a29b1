package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Knows which missing types the compiler names by itself: those that sources mention. It says
 * nothing of what only a class file mentions.
 */
public final class CompilerErrors {

  private final Language language;
  private final Set<String> sources;

  /**
   * Knows what stands in sources.
   *
   * @param sources the names of the outermost types that are compiled; a view
   */
  public CompilerErrors(Elements elements, Types types, Set<String> sources) {
    this.language = new Language(elements, types, Set.of());
    this.sources = sources;
  }

  /** Whether the compiler says that a type is missing which the mapping of another needs. */
  public boolean has(String missing, TypeElement subject) {
    if (!isSource(subject)) {
      return false;
    }
    return missing.equals(ConverterReader.UNNAMED)
        || mentioned(subject).stream().anyMatch(type -> names(type).contains(missing))
        || language.types().directSupertypes(subject.asType()).stream()
            .filter(above -> !Language.isMissing(above))
            .anyMatch(above -> has(missing, language.element(above)));
  }

  private boolean isSource(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return sources.contains(outermost.toString());
  }

  /** The types that the declaration of a type and its members mentions. */
  private List<TypeMirror> mentioned(TypeElement type) {
    List<TypeMirror> types = new ArrayList<>(type.getInterfaces());
    types.add(type.getSuperclass());
    // The same again, which some compilers give other names if they are not there.
    types.addAll(language.types().directSupertypes(type.asType()));
    types.addAll(type.getPermittedSubclasses());
    for (TypeParameterElement parameter : type.getTypeParameters()) {
      types.addAll(parameter.getBounds());
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        types.add(method.getReturnType());
        method.getParameters().forEach(parameter -> types.add(parameter.asType()));
      } else if (!(member instanceof TypeElement)) {
        types.add(member.asType());
      }
    }
    return types;
  }

  private List<String> names(TypeMirror type) {
    List<String> names = new ArrayList<>();
    Language.findMissing(type, names::add);
    return names;
  }
}
