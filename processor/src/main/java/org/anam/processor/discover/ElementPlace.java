package org.anam.processor.discover;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.anam.processor.diagnostic.Place;

/**
 * An element, or an annotation on it, or a value of that annotation. Valid in the round in which it
 * was made.
 *
 * @param element the element
 * @param mirror the annotation, or null
 * @param value the annotation's value, or null
 */
public record ElementPlace(Element element, AnnotationMirror mirror, AnnotationValue value)
    implements Place {

  /** The place of an element itself, not of one of its annotations. */
  public static ElementPlace of(Element element) {
    return new ElementPlace(element, null, null);
  }
}
