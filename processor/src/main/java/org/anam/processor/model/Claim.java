package org.anam.processor.model;

/**
 * The names that one type claims in files.
 *
 * @param type the qualified name of the type
 * @param labels its names
 * @param isEarlier whether an earlier compilation into the same folder made the type's class file
 */
public record Claim(String type, Labels labels, boolean isEarlier) {}
