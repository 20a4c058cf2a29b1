package org.anam.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the source something stands: an element, or an annotation on it, or a value of that
 * annotation. Valid in the round in which it was made. The model carries places and does not look
 * into them.
 *
 * @param element the element, or null where there is none to point at
 * @param mirror the annotation, or null
 * @param value the annotation's value, or null
 */
public record SourcePlace(Element element, AnnotationMirror mirror, AnnotationValue value) {

  /** No place: what is wrong lies with the compilation. */
  public static final SourcePlace NONE = new SourcePlace(null, null, null);

  /** The place of an element itself, not of one of its annotations. */
  public static SourcePlace of(Element element) {
    return new SourcePlace(element, null, null);
  }
}
