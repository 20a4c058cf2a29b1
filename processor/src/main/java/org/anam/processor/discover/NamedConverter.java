package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.model.ValueType;

/**
 * A usable converter.
 *
 * @param converter its class
 * @param from the type that it converts
 * @param stored how the type that it stores is mapped; empty when that was reported as wrong
 */
record NamedConverter(ClassName converter, TypeMirror from, Optional<ValueType> stored) {}
