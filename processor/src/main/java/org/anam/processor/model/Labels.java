package org.anam.processor.model;

import java.util.List;

/**
 * The names of a mapped type on the outside.
 *
 * @param name the class name that files carry
 * @param group the default group; empty when the user gave none
 * @param aliases further class names
 * @param shortdesc one line for people; may be empty
 * @param refs where to read more
 */
public record Labels(
    Located<String> name,
    Located<String> group,
    List<Located<String>> aliases,
    String shortdesc,
    List<String> refs) {

  /** Copies the lists. */
  public Labels {
    aliases = List.copyOf(aliases);
    refs = List.copyOf(refs);
  }
}
