package org.anam.processor.model;

/**
 * A way to get or set a member of an object.
 *
 * @param method whether by a method; else the field itself
 * @param name the method's or field's name
 */
public record Access(boolean method, String name) {}
