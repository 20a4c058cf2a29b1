package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.SourcePlace;

/**
 * A usable comparator that a member names.
 *
 * @param comparator its class
 * @param of the type that it compares
 * @param place where it is named
 */
record Order(ClassName comparator, TypeMirror of, SourcePlace place) {}
