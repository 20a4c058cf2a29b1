package org.anam.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a value lies in a file, for people.
 *
 * @param kind as what
 * @param element what is there: the name of a type of elements, of a form of text, of a class;
 *     empty where that says nothing
 * @param notes what else there is to say, in order
 */
public record StorageForm(Kind kind, String element, List<String> notes) {

  /** As what a value lies in a file. */
  public enum Kind {
    /** An attribute of its object's group. */
    ATTRIBUTE("attribute"),
    /** A dataset. */
    DATASET("dataset"),
    /** A group. */
    GROUP("group"),
    /** Known when the program runs. */
    OPEN("");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }
  }

  /** Copies the list. */
  public StorageForm {
    notes = List.copyOf(notes);
  }

  /** An attribute with that. */
  public static StorageForm attribute(String element) {
    return new StorageForm(Kind.ATTRIBUTE, element, List.of());
  }

  /** A dataset with that. */
  public static StorageForm dataset(String element) {
    return new StorageForm(Kind.DATASET, element, List.of());
  }

  /** A group with that. */
  public static StorageForm group(String element) {
    return new StorageForm(Kind.GROUP, element, List.of());
  }

  /** What is known when the program runs, described. */
  public static StorageForm open(String element) {
    return new StorageForm(Kind.OPEN, element, List.of());
  }

  /** The same, as something else. */
  public StorageForm as(Kind other) {
    return new StorageForm(other, element, notes);
  }

  /** The same with other elements. */
  public StorageForm of(String other) {
    return new StorageForm(kind, other, notes);
  }

  /** The same with a note more. */
  public StorageForm with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new StorageForm(kind, element, more);
  }

  /** As tables show it: {@code attribute, int32, by PointConverter}. */
  public String text() {
    return Stream.concat(Stream.of(kind.shown, element), notes.stream())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
