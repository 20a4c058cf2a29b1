package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Located;

/** One annotation on an element, and access to its values with their places. */
final class Annotations {

  private final Elements elements;
  private final Element element;
  private final AnnotationMirror mirror;

  private Annotations(Elements elements, Element element, AnnotationMirror mirror) {
    this.elements = elements;
    this.element = element;
    this.mirror = mirror;
  }

  /** The annotation of that qualified name on the element, if it is there. */
  static Optional<Annotations> find(Elements elements, Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(name)) {
        return Optional.of(new Annotations(elements, element, mirror));
      }
    }
    return Optional.empty();
  }

  static boolean has(Elements elements, Element element, String name) {
    return find(elements, element, name).isPresent();
  }

  Element element() {
    return element;
  }

  /** Whether another annotation of the same type has the same values, defaults included. */
  boolean saysSame(Annotations other, Types types) {
    return elements.getElementValuesWithDefaults(mirror).keySet().stream()
        .map(key -> key.getSimpleName().toString())
        .allMatch(key -> isSame(value(key), other.value(key), types));
  }

  private static boolean isSame(AnnotationValue value, AnnotationValue other, Types types) {
    if (value.getValue() instanceof List<?> items && other.getValue() instanceof List<?> others) {
      boolean same = items.size() == others.size();
      for (int i = 0; same && i < items.size(); i++) {
        same = isSame((AnnotationValue) items.get(i), (AnnotationValue) others.get(i), types);
      }
      return same;
    }
    if (value.getValue() instanceof TypeMirror type && other.getValue() instanceof TypeMirror as) {
      return types.isSameType(type, as);
    }
    return value.getValue().equals(other.getValue());
  }

  /** The annotation's simple name with its {@code @}. */
  String shown() {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  SourcePlace place() {
    return new SourcePlace(element, mirror, null);
  }

  /** A text; the annotation's default where none is written, then at the annotation. */
  Located<String> text(String attribute) {
    AnnotationValue value = value(attribute);
    String text = value != null && value.getValue() instanceof String s ? s : "";
    return new Located<>(text, placeOf(attribute, value));
  }

  int integer(String attribute) {
    AnnotationValue value = value(attribute);
    return value != null && value.getValue() instanceof Integer i ? i : 0;
  }

  boolean flag(String attribute) {
    AnnotationValue value = value(attribute);
    return value != null && value.getValue() instanceof Boolean b && b;
  }

  /** The name of an enum constant; empty when the source has an error there. */
  Optional<String> constant(String attribute) {
    AnnotationValue value = value(attribute);
    return value != null && value.getValue() instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  SourcePlace placeOf(String attribute) {
    return placeOf(attribute, value(attribute));
  }

  /** The items of an array, each with its place. */
  List<Located<Object>> items(String attribute) {
    List<Located<Object>> items = new ArrayList<>();
    AnnotationValue value = value(attribute);
    if (value != null && value.getValue() instanceof List<?> list) {
      for (Object item : list) {
        AnnotationValue one = (AnnotationValue) item;
        items.add(new Located<>(one.getValue(), new SourcePlace(element, mirror, one)));
      }
    }
    return items;
  }

  List<Located<String>> texts(String attribute) {
    List<Located<String>> texts = new ArrayList<>();
    for (Located<Object> item : items(attribute)) {
      if (item.value() instanceof String text) {
        texts.add(new Located<>(text, item.place()));
      }
    }
    return texts;
  }

  private SourcePlace placeOf(String attribute, AnnotationValue value) {
    return new SourcePlace(element, mirror, isWritten(attribute) ? value : null);
  }

  private boolean isWritten(String attribute) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(key -> key.getSimpleName().contentEquals(attribute));
  }

  AnnotationValue value(String attribute) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        elements.getElementValuesWithDefaults(mirror);
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
