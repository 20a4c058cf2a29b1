package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the markers of generated codecs, from source or class files. */
public final class MarkerReader {

  /**
   * A codec and what it maps.
   *
   * @param type the qualified name of the mapped type
   * @param codec the codec's class
   */
  public record Marked(String type, ClassName codec) {}

  private final Elements elements;

  /** A reader that asks the compiler. */
  public MarkerReader(Elements elements) {
    this.elements = elements;
  }

  /** The codecs among the types of the round. */
  public List<Marked> codecs(RoundEnvironment round) {
    List<Marked> codecs = new ArrayList<>();
    TypeElement marker = elements.getTypeElement(AnamNames.GENERATED_CODEC);
    if (marker == null) {
      return codecs;
    }
    for (Element element : round.getElementsAnnotatedWith(marker)) {
      if (element instanceof TypeElement codec) {
        codec(codec).ifPresent(codecs::add);
      }
    }
    return codecs;
  }

  /** The class as a codec and what it maps; empty when it is no codec, or its type is gone. */
  public Optional<Marked> codec(TypeElement codec) {
    return Annotations.find(elements, codec, AnamNames.GENERATED_CODEC)
        .map(a -> a.value("value"))
        .filter(v -> v != null && v.getValue() instanceof TypeMirror)
        .map(v -> (TypeMirror) v.getValue())
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .map(type -> new Marked(type.getQualifiedName().toString(), ClassName.get(codec)));
  }

  /** Whether the type has {@code @Anam}. */
  public boolean isMapped(TypeElement type) {
    return Annotations.has(elements, type, AnamNames.ANAM);
  }

  /** The qualified names of the types whose codecs are among the types of the round. */
  public Set<String> mappedTypes(RoundEnvironment round) {
    Set<String> types = new TreeSet<>();
    codecs(round).forEach(marked -> types.add(marked.type()));
    return types;
  }
}
