package org.anam.processor.model;

/**
 * The names that one type claims in files.
 *
 * @param type the qualified name of the type
 * @param labels its names
 */
public record Claim(String type, Labels labels) {}
