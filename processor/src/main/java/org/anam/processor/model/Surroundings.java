package org.anam.processor.model;

import com.palantir.javapoet.ClassName;

/** What a generated file cannot see by itself: what stands around it, and what it names. */
public interface Surroundings {

  /** Whether the file's package has a type of that simple name. */
  boolean hasType(String simpleName);

  /** Whether {@code java.lang} has a type of that simple name, which every file imports. */
  boolean isImplicit(String simpleName);

  /**
   * Whether a field hides the type, or one that it is nested in, where an expression begins: in
   * {@code Outer.Kind.values()}, {@code Outer.Kind} means a field before it means a type.
   */
  boolean isBehindField(ClassName type);

  /** Whether the type, or one that it is nested in, is deprecated. */
  boolean isDeprecated(ClassName type);

  /**
   * Whether a member of the type is deprecated, its own or an inherited one.
   *
   * @param type the type
   * @param member the simple name of a field, method or, as {@code <init>}, constructor
   */
  boolean isDeprecated(ClassName type, String member);
}
