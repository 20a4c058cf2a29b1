package org.anam.processor.diagnostic;

/**
 * Where in the source something stands: an element, or an annotation or value on it. Opaque to all
 * but those who made it and those who report.
 */
public interface Place {}
