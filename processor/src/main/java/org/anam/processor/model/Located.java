package org.anam.processor.model;

import org.anam.processor.diagnostic.SourcePlace;

/**
 * A value and where the user wrote it.
 *
 * @param value the value
 * @param place where it stands; the annotated element when the user left it to its default
 */
public record Located<T>(T value, SourcePlace place) {}
