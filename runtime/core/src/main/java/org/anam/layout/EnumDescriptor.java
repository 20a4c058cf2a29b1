package org.anam.layout;

import java.util.List;

/**
 * The names of an enum's constants, which files hold.
 *
 * @param name the enum's qualified name, for messages
 * @param constants the constants' names, by ordinal
 */
public record EnumDescriptor(String name, List<String> constants) {}
